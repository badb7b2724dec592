/** What tells a paragraph that belongs to the page and not to the article; patterns of folded text. */
export interface FurnitureRule {
	readonly id: string;
	/** For the curator, one clause in English. */
	readonly reason: string;
	readonly pattern: RegExp;
	/** What follows it is furniture as well, up to the end or to a paragraph that is plainly prose. */
	readonly opensList: boolean;
	/** It says that the article is over. */
	readonly ends: boolean;
	readonly examples: readonly string[];
}

const row = (
	id: string,
	reason: string,
	pattern: RegExp,
	examples: readonly string[],
	{ opensList = false, ends = false } = {}
): FurnitureRule => ({ id, reason, pattern, examples, opensList, ends });

/** Of Arabic, English and French pages; folding has taken hamza, marks and accents away. */
export const FURNITURE: readonly FurnitureRule[] = [
	row(
		'related',
		'a heading over other articles',
		/^(?:(?:مقالات|اخبار|مواضيع|موضوعات|تقارير|قصص) (?:ذات صله|متعلقه|مشابهه|مرتبطه)|وقد يهمك|قد يهمك|ربما يعجبك|اقرا (?:ايضا|المزيد|ايضا في)|مواد ذات صله|الاكثر (?:قراءه|مشاهده)|اخر الاخبار|المزيد من|related (?:articles|stories|news)|read (?:more|also|next)|see also|more (?:from|on)|you may also like|most read|articles? lies|lire aussi|a lire aussi|voir aussi|sur le meme sujet|les plus lus)[^.]{0,24}$/u,
		['مقالات ذات صلة', 'وقد يهمك أيضا:', 'Related articles', 'À lire aussi'],
		{ opensList: true }
	),
	row(
		'see-also',
		'a pointer to another article',
		/^(?:\W*)(?:اقرا ايضا|اقرا المزيد|اقرا|شاهد ايضا|شاهد|طالع ايضا|انظر ايضا|للمزيد|read (?:more|also)|see also|watch|lire aussi|a lire aussi|voir aussi)\s*[:…»|-]/u,
		['اقرأ أيضاً: عنوان مقال آخر', 'Read more: another headline', 'Lire aussi : un autre titre']
	),
	row(
		'cookies',
		'a notice about cookies',
		/(?:ملفات تعريف الارتباط|الكوكيز|ملفات الارتباط|cookies?\b.*\b(?:accept|use|utilis|experience|policy|consent)|(?:accept|use|utilis\w*)\b.*\bcookies?)/u,
		['نستخدم ملفات تعريف الارتباط لتحسين تجربتك.', 'We use cookies to improve your experience.']
	),
	row(
		'share',
		'buttons for sharing',
		/^(?:شارك(?:ها|ه)?(?: (?:المقال|الخبر|هذا|علي|عبر|مع).*)?|مشاركه(?: (?:المقال|الخبر|عبر|علي).*)?|انشر|طباعه|ارسال|نسخ الرابط|تابعونا.*|تابعنا.*|اشترك(?: في)?.*|(?:(?:فيسبوك|تويتر|واتساب|تلغرام|تليغرام|بريد الكتروني|لينكدان|ماسنجر|طباعه|facebook|twitter|whatsapp|telegram|linkedin|email|messenger|pinterest|x)\s*)+|share(?: (?:this|on|via).*)?|print|copy link|follow us.*|subscribe.*|sign up.*|partager.*|imprimer|suivez-nous.*|abonnez-vous.*)$/u,
		['شارك المقال', 'فيسبوك تويتر واتساب', 'Share this article', 'Partager sur Facebook']
	),
	row('breadcrumb', 'the way to the page', /^(?:الرييسيه|home|accueil)\s*[»>›/|\\-]/u, [
		'الرئيسية » أخبار » عنوان',
		'Home > News > Title'
	]),
	row(
		'section',
		'a section of the site or a ticker',
		/^(?:اخبار عاجله|عاجل|الرييسيه|اخبار|سياسه|تقارير|مقالات|راي|رياضه|اقتصاد|منوعات|breaking news|home|news|menu|accueil|actualites)$/u,
		['أخبار عاجلة', 'الرئيسية', 'Breaking news']
	),
	row(
		'rights',
		'whose the page is',
		/^(?:©|\(c\)|جميع الحقوق محفوظه|حقوق النشر|كل الحقوق محفوظه|copyright|all rights reserved|tous droits reserves)/u,
		['جميع الحقوق محفوظة لموقع الأخبار 2020', '© 2020 The Paper'],
		{ ends: true }
	),
	row(
		'credit',
		'where the text comes from',
		/^(?:المصدر|المصادر|المصدر الاصلي|source|sources)\s*[:|/].{0,60}$/u,
		['المصدر: وكالات', 'Source: agencies']
	),
	row(
		'tags',
		'keywords',
		/^(?:كلمات (?:مفتاحيه|دلاليه)|الكلمات (?:المفتاحيه|الدلاليه)|وسوم|الوسوم|هاشتاغ|tags?|keywords|mots-cles|etiquettes)\s*:?/u,
		['كلمات مفتاحية: حرب، سلام', 'Tags: war, peace']
	),
	row(
		'comments',
		'comments of readers',
		/^(?:التعليقات|اترك تعليقا|اضف تعليقا?|تعليقات|leave a (?:comment|reply)|comments|commentaires|laisser un commentaire).{0,40}$/u,
		['اترك تعليقاً', 'Leave a comment'],
		{ ends: true }
	),
	row(
		'date-of-page',
		'nothing but a date',
		/^(?:\p{L}{3,9}[,،]? )?\d{1,2}[ /.-](?:\p{L}{2,10}\.?|\d{1,2})(?:[ /]\p{L}{2,10}){0,2}[ /.-]\d{4}(?:\W{1,3}\d{1,2}:\d{2})?$/u,
		['03 تشرين الثاني 2020', 'Tuesday, 3 November 2020', '5/3/2020 - 10:30']
	),
	row(
		'date-line-of-page',
		'section and date under the title',
		/^(?:(?:اخبار|نشر(?:ت)? (?:في|بتاريخ)?|تاريخ النشر|اخر تحديث|تم النشر|published|updated|publie|mis a jour)\s*[|:,-]?\s*)[^.]{0,12}\d{1,4}[^.]{0,40}$/u,
		['أخبار | 05 فبراير 2020', 'تاريخ النشر: 5 آذار 2020', 'Published: 5 March 2020']
	)
];
