import { formatDay, type Existence, type StatedDate } from '../../domain/timespan';

/** One end of a timespan as Linked Places Format writes it; days are inclusive. */
export interface TimespanEnd {
	/** The date as stated, in EDTF. */
	readonly in: string;
	readonly earliest?: string;
	readonly latest?: string;
}

/** `when` of Linked Places Format. */
export interface When {
	readonly timespans: readonly [{ readonly start?: TimespanEnd; readonly end?: TimespanEnd }];
}

/** When something existed, for a feature's foreign member `when`; `null` where nothing is dated. */
export function whenOf({ start, end }: Existence): When | null {
	if (!start && !end) return null;
	return {
		timespans: [{ ...(start && { start: endOf(start) }), ...(end && { end: endOf(end) }) }]
	};
}

/** A stated date with the days it may mean; an open side is left out. */
export function endOf({ edtf, earliest, latest }: StatedDate): TimespanEnd {
	return {
		in: edtf,
		...(earliest !== null && { earliest: formatDay(earliest) }),
		...(latest !== null && { latest: formatDay(latest) })
	};
}
