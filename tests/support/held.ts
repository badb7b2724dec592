import type { Authored } from '../bench/atlas/authored';

/** What a window of an atlas holds, as its counts have it. */
export interface Held {
	readonly there: number;
	readonly named: number;
	readonly passages: number;
	readonly articles: number;
	/** Places there by layer. */
	readonly byLayer: Readonly<Record<string, number>>;
}

/**
 * Counts what the window from one day to another (`YYYY-MM-DD`, inclusive) holds, from the authored
 * files alone: it shares no line with what is tested by it. A passage about a group is about its members.
 */
export function heldFrom({ places, passages }: Authored, from: string, to: string): Held {
	const [first, last] = [dayOf(from), dayOf(to)];
	const there = new Set(
		places
			.filter(({ start, end }) => {
				const begun = start === null ? -Infinity : possibleDays(start, true)[0];
				const lasted = end === null ? Infinity : possibleDays(end, true)[1];
				return begun <= last && lasted >= first;
			})
			.map(({ id }) => id)
	);
	const groups = new Set(places.filter(({ kind }) => kind === 'group').map(({ id }) => id));
	const meant = (named: readonly string[]) => [
		...named,
		...places.filter(({ partOf }) => partOf && named.includes(partOf)).map(({ id }) => id)
	];
	const spoken = passages
		.filter(({ date }) => {
			const [earliest, latest] = possibleDays(date, false);
			return earliest <= last && latest >= first;
		})
		.map((passage) => ({ ...passage, meant: meant(passage.places) }));
	const shown = spoken.filter(
		({ meant }) => meant.length === 0 || meant.some((id) => there.has(id))
	);
	const drawn = places.filter(({ id }) => there.has(id) && !groups.has(id));
	const named = new Set(spoken.flatMap((passage) => passage.meant));
	const byLayer: Record<string, number> = {};
	for (const { layer } of drawn) byLayer[layer] = (byLayer[layer] ?? 0) + 1;
	return {
		there: drawn.length,
		named: drawn.filter(({ id }) => named.has(id)).length,
		passages: shown.length,
		articles: new Set(shown.map(({ article }) => article)).size,
		byLayer
	};
}

/** First and last day that an EDTF text of a synthetic atlas may mean, with room for `~`, `?` and `%` where asked. */
function possibleDays(edtf: string, withRoom: boolean): [number, number] {
	const texts = edtf.replace(/[[\]{}]/g, '').split(/\.\.(?!$)(?<!^\.\.)|\/|,/);
	const days = texts.map((text) => (text === '..' ? null : daysOfOne(text, withRoom)));
	const [opening, closing] = [days.at(0), days.at(-1)];
	return [opening ? opening[0] : -Infinity, closing ? closing[1] : Infinity];
}

/** A day, a month, a year or a century, as texts like `2018-03~`, `-0044` and `18XX` have it. */
function daysOfOne(text: string, withRoom: boolean): [number, number] {
	const plain = text.replace(/[~?%]$/, '');
	const qualified = withRoom && plain !== text;
	const [, sign = '', year = '', month, day] =
		/^(-?)(\d\dXX|\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(plain) ?? [];
	const from = Number(`${sign}${year.replace('XX', '00')}`);
	const to = Number(`${sign}${year.replace('XX', '99')}`);
	const first = utcDay(from, Number(month ?? 1) - 1, Number(day ?? 1));
	const last = day ? first : month ? utcDay(from, Number(month), 0) : utcDay(to, 12, 0);
	const room = qualified ? (last - first > 31 ? 366 : 31) : 0;
	return [first - room, last + room];
}

function utcDay(year: number, month: number, day: number): number {
	// `Date.UTC` takes the years before 100 for those of the twentieth century.
	return new Date(0).setUTCFullYear(year, month, day) / 86_400_000;
}

function dayOf(iso: string): number {
	return Date.parse(iso) / 86_400_000;
}
