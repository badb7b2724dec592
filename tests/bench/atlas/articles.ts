import { createHash } from 'node:crypto';
import { DAYS, iso } from './dates';
import { at, Zipf, type Dice } from './dice';
import type { AuthoredEvent } from './events';
import { filler, type Both } from './names';
import type { AuthoredPlace } from './places';
import { sentence } from './sentences';

/** An article's file, and the original that its quotes are proven against. */
export interface AuthoredArticle {
	readonly slug: string;
	readonly yaml: string;
	readonly original: string;
}

const PASSAGES = 10;
const LANGUAGES = ['ar', 'ar', 'ar', 'en', 'en'] as const;
const LINK = /\[([^\]]+)\]\([^)]*\)/g;

/**
 * Articles of ten passages with two links each. Every place is linked once; beyond that Zipf's law
 * decides, so that one is named by hundreds of passages and most by a few. One link in eight is to an
 * event, one in twenty means one of two places.
 */
export function articles(
	dice: Dice,
	count: number,
	places: readonly AuthoredPlace[],
	events: readonly AuthoredEvent[]
): AuthoredArticle[] {
	const unlinked = dice.shuffled(places);
	const byRank = dice.shuffled(places);
	const ranks = new Zipf(byRank.length);
	const famous = () => at(byRank, ranks.rank(dice));
	const link = (): Both => {
		const next = unlinked.pop();
		if (next) return toPlaces(dice, [next]);
		if (dice.chance(1 / 8)) return toEvent(at(events, dice.below(events.length)));
		const [one, other] = [famous(), famous()];
		return toPlaces(dice, one !== other && dice.chance(1 / 20) ? [one, other] : [one]);
	};
	return Array.from({ length: count }, (_, index) => article(dice, index + 1, link));
}

function toPlaces(dice: Dice, [place, ...others]: readonly AuthoredPlace[]): Both {
	if (!place) throw new RangeError('A link leads somewhere.');
	const { name, otherName } = place;
	const called = otherName && dice.chance(0.5) ? otherName : name;
	const ids = [place, ...others].map(({ feature }) => feature.id).join('|');
	return linked(called, `place:${ids}`);
}

function toEvent({ id, name }: AuthoredEvent): Both {
	return linked(name, `event:${id}`);
}

function linked({ ar, en }: Both, address: string): Both {
	return { ar: `[${ar}](${address})`, en: `[${en}](${address})` };
}

function article(dice: Dice, number: number, link: () => Both): AuthoredArticle {
	const slug = `report-${number}`;
	const lang = dice.pick(LANGUAGES);
	const heading = filler(dice, 5);
	const title = { ar: `تقرير ${number}: ${heading.ar}`, en: `Report ${number}: ${heading.en}` };
	const day = DAYS.first + dice.below(DAYS.last - DAYS.first);
	let original = `${title[lang]}\n`;
	let paragraph = 0;
	const passages = Array.from({ length: PASSAGES }, (_, index) => {
		const opens = index === 0 || dice.chance(0.7);
		if (opens) paragraph++;
		original += opens ? '\n' : ' ';
		const { ar, en } = sentence(dice, [link(), link()]);
		const [quote, gloss] = lang === 'ar' ? [ar, en] : [en, ar];
		const from = codePoints(original);
		original += quote.replace(LINK, '$1');
		const at = `[${from}, ${codePoints(original)}]`;
		const speaksOf = dice.chance(0.7) ? `    speaks_of: "${spokenOf(dice, day)}"\n` : '';
		// What is quoted is not the whole text.
		original += ` ${filler(dice, 6)[lang]}.`;
		return (
			`  - paragraph: ${paragraph}\n    at: ${at}\n${speaksOf}` +
			`    quote: ${JSON.stringify(quote)}\n    gloss: ${JSON.stringify(gloss)}\n`
		);
	});
	original += '\n';
	const stated = dice.chance(0.2) ? `[${iso(day)}..${iso(day + 1 + dice.below(7))}]` : iso(day);
	const yaml = `title: { ar: ${JSON.stringify(title.ar)}, en: ${JSON.stringify(title.en)} }
publisher: { ar: الصحيفة المصطنعة, en: The Made-up Paper }
published: "${stated}"
date_printed: ${!stated.startsWith('[')}
dated_by: { ar: تاريخ مصطنع., en: A made-up date. }
lang: ${lang}
original:
  file: ${slug}.txt
  sha256: ${createHash('sha256').update(original).digest('hex')}
  characters: ${codePoints(original)}
paragraphs: ${paragraph}
passages:
${passages.join('')}`;
	return { slug, yaml, original };
}

/** A day, month, interval or some days not long before the article. */
function spokenOf(dice: Dice, published: number): string {
	const day = published - dice.below(300);
	const later = iso(day + 1 + dice.below(20));
	return dice.pick([
		iso(day),
		iso(day),
		iso(day).slice(0, 7),
		`${iso(day)}/${later}`,
		`{${iso(day)},${later}}`,
		`${iso(day)}~`
	]);
}

function codePoints(text: string): number {
	return [...text].length;
}
