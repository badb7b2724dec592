/** The parts of a date, the coarsest first. */
export const DATE_PARTS = ['year', 'month', 'day'] as const;

export type DatePart = (typeof DATE_PARTS)[number];

/** A date of EDTF as it is written: digits of which some may be `X`, and what is said of each part. */
export interface EdtfDate {
	/** Digits of year, month and day, as far as the date goes; the year may have a sign. */
	readonly digits: readonly string[];
	/** Parts marked `~` or `%`. */
	readonly approximate: readonly DatePart[];
	/** Parts marked `?` or `%`. */
	readonly uncertain: readonly DatePart[];
}

/** Dates from one to another; `null` is an open or unknown end. */
export interface EdtfRange {
	readonly from: EdtfDate | null;
	readonly to: EdtfDate | null;
}

/** What a text of EDTF says: a date, an interval, or one or all of several. */
export type EdtfExpression =
	| { readonly kind: 'date'; readonly date: EdtfDate }
	| { readonly kind: 'interval'; readonly range: EdtfRange }
	| { readonly kind: 'one-of' | 'all-of'; readonly members: readonly (EdtfDate | EdtfRange)[] };

const MARK = '([~?%]?)';
const DATE = new RegExp(
	`^${MARK}(-?[\\dX]{4})${MARK}(?:-${MARK}([\\dX]{2})${MARK}(?:-${MARK}([\\dX]{2})${MARK})?)?$`
);

/**
 * Takes a text of EDTF apart, as far as `server/read-date.ts` accepts it; `null` for others. It
 * reads for words what that file reads for days, without its library, which no browser loads.
 */
export function parseEdtf(text: string): EdtfExpression | null {
	const [, open, inside] = /^([[{])(.+)[\]}]$/.exec(text) ?? [];
	if (inside !== undefined) {
		const members = inside.split(',').map((each) => rangeIn(each, '..') ?? dateIn(each));
		const known = members.filter((each) => each !== null);
		if (known.length < members.length) return null;
		return { kind: open === '[' ? 'one-of' : 'all-of', members: known };
	}
	const range = rangeIn(text, '/');
	if (range) return { kind: 'interval', range };
	const date = dateIn(text);
	return date && { kind: 'date', date };
}

function rangeIn(text: string, between: '/' | '..'): EdtfRange | null {
	const at = text.indexOf(between);
	if (at < 0) return null;
	const ends = [text.slice(0, at), text.slice(at + between.length)];
	const [from, to] = ends.map((end) => (isOpen(end) ? 'open' : dateIn(end)));
	if (!from || !to) return null;
	return { from: from === 'open' ? null : from, to: to === 'open' ? null : to };
}

function isOpen(end: string): boolean {
	return end === '' || end === '..';
}

/** A mark before a part is said of that part alone, one behind it of all before it as well. */
function dateIn(text: string): EdtfDate | null {
	const found = DATE.exec(text);
	if (!found) return null;
	const parts = DATE_PARTS.flatMap((part, position) => {
		const [before = '', digits, behind = ''] = found.slice(1 + position * 3);
		return digits === undefined ? [] : [{ part, digits, before, behind }];
	});
	const marked = (marks: string) =>
		parts.flatMap(({ part, before }, position) =>
			(before !== '' && marks.includes(before)) ||
			parts.slice(position).some(({ behind }) => behind !== '' && marks.includes(behind))
				? part
				: []
		);
	return {
		digits: parts.map(({ digits }) => digits),
		approximate: marked('~%'),
		uncertain: marked('?%')
	};
}
