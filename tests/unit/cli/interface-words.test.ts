import { expect, test } from 'vitest';
import { interfaceWarnings } from '../../../src/lib/cli/interface-words';

test('a language without interface words is told of, with the one spoken instead', () => {
	const reasons = (...languages: string[]) =>
		interfaceWarnings(languages).map((each) => each.reason);
	expect(reasons('fr', 'en', 'ar')).toEqual([]);
	expect(reasons('de', 'fr')).toEqual(["no interface words for 'de': the interface is in 'fr'"]);
	expect(reasons('de')).toEqual(["no interface words for 'de': the interface is in 'en'"]);
});
