import { LINKED_FROM, type Link, type Reading, type TextDates } from '../../types';
import type { Sentence } from '../../source-text';
import { daysOfEdtf, type EventLexicon } from './event-lexicon';
import type { EventGrammar } from './event-grammar';
import { fitOf, type Fit, type Surroundings } from './score';
import { spanOf } from './span';
import { triggersIn, type Trigger } from './triggers';

/** Points from which an event is linked, by which it must lead over the next, and from which it is listed. */
const ENOUGH = 2;
const LEAD = 0.4;
const LISTED = 1.5;
/** Words before and behind a report that belong to it. */
const REACH = { before: 14, behind: 14 };
/** Points that words and places must give beside time; a report of several words says enough itself. */
const EVIDENCE = 0.3;
const YEAR = /^(?:19|20)\d\d$/u;

/** A report with the events it may be of, the best first. */
interface Report {
	readonly around: Surroundings;
	readonly fits: readonly Fit[];
}

/** Links of events, by name or by kind, place and time, doubts included. */
export function eventLinks(
	{ source, parts }: Reading,
	dates: TextDates,
	places: readonly Link[],
	lexicon: EventLexicon,
	grammar: EventGrammar
): Link[] {
	const written = dates.published ? daysOfEdtf(dates.published.edtf).to : null;
	const told: { readonly link: Link; readonly trigger: Trigger }[] = [];
	return source.sentences.flatMap((sentence) => {
		if (parts[sentence.paragraph]?.is !== 'body') return [];
		const reports = reportsIn(sentence);
		const links = assigned(reports, sentence);
		const again = reports.flatMap(({ around: { trigger, words } }) => {
			const before = words[trigger.from - 1]?.folded ?? '';
			const behind = words[trigger.to]?.folded ?? '';
			const first = words[trigger.from]?.folded ?? '';
			const isTaken = links.some(
				({ start, end, certainty }) =>
					certainty >= LINKED_FROM && start < trigger.end && trigger.start < end
			);
			const isBare =
				grammar.isDefinite(first, trigger.words[0] ?? '') && !grammar.isDescribed(before, behind);
			const isSaid = links.some(
				({ start, certainty }) =>
					certainty >= LINKED_FROM &&
					reports.some(
						({ around }) =>
							around.trigger.start === start && around.trigger.words[0] === trigger.words[0]
					)
			);
			const known = isBare && !isTaken && !isSaid ? latest(trigger) : null;
			const isLinked = links.some(
				({ target, certainty }) =>
					certainty >= LINKED_FROM && target.ids[0] === known?.target.ids[0]
			);
			return known && !isLinked ? [repeated(known, trigger, sentence)] : [];
		});
		const all = [
			...links.filter(
				({ certainty, start }) =>
					certainty >= LINKED_FROM || !again.some((each) => each.start === start)
			),
			...oncePerEvent(again)
		];
		for (const link of all) {
			const report = reports.find(({ around }) => around.trigger.start === link.start);
			if (report && link.certainty >= LINKED_FROM)
				told.push({ link, trigger: report.around.trigger });
		}
		return all;
	});

	/** What the sentence reports as having happened, outside its links of places. */
	function reportsIn(sentence: Sentence): Report[] {
		const words = source.wordsOf(sentence);
		const own = places.filter(
			(link) => link.sentence === sentence.index && link.certainty >= LINKED_FROM
		);
		const said = dates.speaksOf.get(sentence.index);
		const spoken = said ? daysOfEdtf(said.edtf) : null;
		const folded = words.map((word) => word.folded);
		const real = triggersIn(words, lexicon, grammar).filter(
			({ start, end, from, to, words: reporting }) => {
				const [before, behind] = [folded.slice(0, from), folded.slice(to)];
				const first = words[from];
				return (
					first !== undefined &&
					!own.some((link) => start < link.end && link.start < end) &&
					!grammar.isUnreal(before, first, behind) &&
					!grammar.needsAgreeing(reporting, before)
				);
			}
		);
		return real.map((trigger, at) => {
			const reach = reachOf(trigger, words.length);
			const bounds: [number, number] = [real[at - 1]?.to ?? 0, real[at + 1]?.from ?? words.length];
			const years = folded
				.slice(...reach)
				.flatMap((word) => (YEAR.test(word) ? [Number(word)] : []));
			const around = {
				text: source.text,
				words,
				trigger,
				reach,
				bounds,
				places: own,
				spoken,
				written,
				years
			};
			const fits = lexicon.events
				.filter(({ event }) => trigger.kinds.has(event.kind))
				.map((known) => fitOf(known, around, grammar))
				.filter(
					({ isTold, evidence }) => isTold && (evidence >= EVIDENCE || trigger.words.length > 1)
				)
				.sort((a, b) => b.score - a.score);
			return { around, fits };
		});
	}

	/** Each event to the report that fits it best, each report to one event: what is linked is not linked again. */
	function assigned(reports: readonly Report[], sentence: Sentence): Link[] {
		const pairs = reports
			.flatMap((report) => report.fits.map((fit) => ({ report, fit })))
			.sort((a, b) => b.fit.score + Number(b.fit.isHead) - a.fit.score - Number(a.fit.isHead));
		const [events, done] = [new Set<string>(), new Set<Report>()];
		return pairs.flatMap(({ report, fit }) => {
			const { id } = fit.known.event;
			if (events.has(id) || done.has(report) || fit.score < LISTED) return [];
			const next = report.fits.find(
				({ known }) => known.event.id !== id && !events.has(known.event.id)
			);
			const leads = fit.score - (next?.score ?? 0) >= LEAD;
			const isSure = fit.score >= ENOUGH && leads;
			done.add(report);
			if (isSure) events.add(id);
			return [linked(fit, report.around, sentence, isSure)];
		});
	}

	function linked(fit: Fit, around: Surroundings, sentence: Sentence, isSure: boolean): Link {
		return {
			...spanOf(fit.known, around, grammar),
			sentence: sentence.index,
			target: { type: 'event', ids: [fit.known.event.id] },
			rule: isSure ? 'event' : 'event-unsure',
			certainty: isSure ? Math.min(0.95, LINKED_FROM + (fit.score - ENOUGH) / 8) : 0.35,
			reason: `of its kind, with ${fit.because.join(', ')}`
		};
	}

	/** The event that was linked last under the same word. */
	function latest({ words }: Trigger): Link | null {
		return told.findLast(({ trigger }) => trigger.words[0] === words[0])?.link ?? null;
	}
}

function repeated({ target }: Link, { start, end }: Trigger, { index }: Sentence): Link {
	const reason = 'the last that the text called so';
	return { start, end, sentence: index, target, rule: 'event-again', certainty: 0.55, reason };
}

function reachOf(trigger: Trigger, count: number): [number, number] {
	return [Math.max(0, trigger.from - REACH.before), Math.min(count, trigger.to + REACH.behind)];
}

function oncePerEvent(links: readonly Link[]): Link[] {
	return links.filter(
		({ target }, at) => !links.slice(0, at).some((other) => other.target.ids[0] === target.ids[0])
	);
}
