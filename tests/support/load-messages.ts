import { CATALOGUE_LANGS, loadMessages } from '../../src/lib/i18n/messages';

/** Pages load the words of their own language before they are shown; tests are given those of all. */
await Promise.all(CATALOGUE_LANGS.map((lang) => loadMessages(lang)));
