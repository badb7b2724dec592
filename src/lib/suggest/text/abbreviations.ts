/**
 * Words after whose full stop a sentence goes on, folded, whatever the language: a title before a
 * name, a month, a unit. Single letters need no entry: they are initials.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	[
		// English
		'mr mrs ms dr prof rev gen col lt capt sgt maj brig adm gov sen rep pres st mt ft no nos vol',
		'jan feb mar apr jun jul aug sep sept oct nov dec vs etc approx dept inc ltd co corp eg ie cf pp fig',
		// French
		'mme mlle mgr av env art chap janv fevr juil dept st ste bd',
		// Arabic: before names, numbers and eras
		'الخ اهـ هـ تر ط'
	].flatMap((line) => line.split(' '))
);
