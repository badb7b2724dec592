import type { Messages } from './messages';
import { counted } from './plural';

/** Syrian Arabic for the Levantine names of months, with the digits that the sources print. */
const LOCALE = 'ar-SY-u-nu-latn';

export const ar = {
	siteName: 'سند',
	skipToText: 'انتقل إلى النص',
	home: 'الخريطة',
	about: 'عن الخريطة',
	otherLanguage: 'English',
	map: {
		label: 'الخريطة والطبقات',
		canvas: 'خريطة تفاعلية',
		zoomIn: 'تكبير',
		zoomOut: 'تصغير',
		resetView: 'العودة إلى المشهد الأول',
		loading: 'يجري تحميل الخريطة…',
		noWebgl:
			'لا يستطيع هذا المتصفح رسم الخريطة التفاعلية (WebGL غير متاح). جميع الأماكن والمقاطع موجودة في النص.',
		failed: 'تعذّر تحميل الخريطة. جميع الأماكن والمقاطع موجودة في النص.',
		keyboardHint: 'مفاتيح الأسهم تحرّك الخريطة، و+ و− للتكبير والتصغير، وEnter يفتح ما تحت العلامة.',
		chooseOne: 'هنا أكثر من مكان',
		close: 'إغلاق',
		nothingHere: 'لا مكان هنا',
		attribution: 'بيانات الخريطة'
	},
	layers: {
		title: 'الطبقات',
		show: 'إظهار الطبقة',
		only: (name) => `${name} فقط`,
		onlyShort: 'فقط',
		all: 'إظهار كل الطبقات',
		mentionedOnly: 'الأماكن التي تذكرها مقاطع الفترة فقط',
		shownOf: (shown, all) => `${shown} من ${all}`
	},
	time: {
		title: 'الزمن',
		from: 'من',
		to: 'إلى',
		earliest: 'بداية الفترة',
		latest: 'نهاية الفترة',
		wholeTime: 'كل التواريخ',
		presets: 'فترات مسماة',
		window: (from, to) => `${from} – ${to}`
	},
	counts: {
		places: counted(LOCALE, {
			zero: () => 'لا أماكن',
			one: () => 'مكان واحد',
			two: () => 'مكانان',
			few: (n) => `${n} أماكن`,
			many: (n) => `${n} مكانًا`,
			other: (n) => `${n} مكان`
		}),
		passages: counted(LOCALE, {
			zero: () => 'لا مقاطع',
			one: () => 'مقطع واحد',
			two: () => 'مقطعان',
			few: (n) => `${n} مقاطع`,
			many: (n) => `${n} مقطعًا`,
			other: (n) => `${n} مقطع`
		}),
		articles: counted(LOCALE, {
			zero: () => 'لا مقالات',
			one: () => 'مقالة واحدة',
			two: () => 'مقالتان',
			few: (n) => `${n} مقالات`,
			many: (n) => `${n} مقالة`,
			other: (n) => `${n} مقالة`
		}),
		events: counted(LOCALE, {
			zero: () => 'لا أحداث',
			one: () => 'حدث واحد',
			two: () => 'حدثان',
			few: (n) => `${n} أحداث`,
			many: (n) => `${n} حدثًا`,
			other: (n) => `${n} حدث`
		}),
		paragraphsWithoutPlaces: counted(LOCALE, {
			one: () => 'فقرة واحدة بلا أماكن',
			two: () => 'فقرتان بلا أماكن',
			few: (n) => `${n} فقرات بلا أماكن`,
			many: (n) => `${n} فقرة بلا أماكن`,
			other: (n) => `${n} فقرة بلا أماكن`
		})
	},
	homePage: {
		whatTheWindowHolds: 'في الفترة والطبقات المختارة',
		articles: 'المقالات',
		places: 'الأماكن',
		events: 'الأحداث والاتفاقات',
		emptyLayer: 'لا شيء من هذه الطبقة في الفترة المختارة.',
		emptyWindow: 'لا مقطع يتحدث عن الفترة المختارة. وسّعها تحت الخريطة.',
		outsideWindow: 'لا مقطع في الفترة المختارة',
		possible: 'وجوده في الفترة المختارة غير مؤكد'
	},
	place: {
		kinds: {
			road: 'طريق',
			corridor: 'ممر',
			'observation-post': 'نقطة مراقبة',
			group: 'مجموعة أماكن',
			town: 'بلدة',
			village: 'قرية',
			city: 'مدينة',
			crossing: 'معبر حدودي',
			zone: 'منطقة',
			'demilitarised-zone': 'منطقة منزوعة السلاح',
			'planned-zone': 'منطقة مزمعة',
			'operation-area': 'منطقة عملية عسكرية',
			governorate: 'محافظة',
			province: 'ولاية',
			region: 'ناحية جغرافية',
			river: 'نهر',
			border: 'حدود',
			venue: 'مكان محادثات'
		},
		number: (number) => `رقم ${number}`,
		existence: 'مدة الوجود',
		notDated: 'بلا تاريخ',
		noEndKnown: 'لا تُعرف له نهاية',
		from: (date) => `منذ ${date}`,
		until: (date) => `حتى ${date}`,
		position: 'الموقع',
		precision: (distance) => `صحيح في حدود ${distance}`,
		noPrecision: 'لم تُذكر الدقة',
		derived: 'محسوب من أماكن أخرى لا مرسوم',
		weak: 'موقع ضعيف الثبوت',
		source: 'كيف عُرف',
		alsoWritten: 'يُكتب أيضًا',
		coordinates: 'الإحداثيات',
		passages: 'المقاطع التي تذكره',
		noPassages: 'لا مقطع يذكر هذا المكان.',
		orderNote: 'بترتيب التواريخ التي تتحدث عنها',
		memberOf: 'جزء من',
		members: 'أفراد المجموعة',
		eventsHere: 'أحداث هنا',
		nearby: 'بالقرب منه',
		enclosedBy: 'يقع في',
		possiblyEnclosed: 'ربما',
		previous: 'المكان السابق',
		next: 'المكان التالي',
		outOfWindow: 'ليس على الخريطة في الفترة والطبقات المختارة.'
	},
	passage: {
		byGroup: (group) => `يذكر المجموعة كلها: ${group}`,
		oneOf: 'يعني واحدًا من هذه:',
		speaksOf: (date) => `يتحدث عن ${date}`,
		byPublication: 'لا يذكر تاريخًا؛ يُحسب بتاريخ نشره',
		paragraph: (number) => `الفقرة ${number}`,
		titleLine: 'العنوان',
		inArticle: 'اقرأه في المقالة',
		gloss: 'المعنى بالإنكليزية',
		glossNote: 'من ترجمتنا',
		copyLink: 'نسخ الرابط',
		copyCitation: 'نسخ الاقتباس وتوثيقه',
		copied: 'نُسخ',
		copyFailed: 'تعذّر النسخ',
		outOfWindow: 'خارج الفترة المختارة'
	},
	article: {
		publishedOn: 'تاريخ النشر',
		publisherUnknown: 'لا تذكر الصفحة اسم ناشرها',
		republishes: (publisher) => `نقلًا عن ${publisher}`,
		dateReasoning: 'كيف حُدّد التاريخ',
		passages: 'المقاطع المقتبسة',
		partlyQuoted:
			'لا تُقتبس إلا الجمل التي تذكر مكانًا أو حدثًا على الخريطة، بنصها الحرفي، وتُعلَّم الفجوات.',
		original: 'الأصل',
		originalDigest: 'بصمة SHA-256 لنص الصفحة المحفوظ',
		translatedTitle: 'العنوان بالإنكليزية'
	},
	event: {
		kinds: {
			agreement: 'اتفاق',
			talks: 'محادثات',
			operation: 'عملية عسكرية',
			attack: 'هجوم',
			patrols: 'دوريات',
			deployment: 'انتشار',
			withdrawal: 'سحب',
			truce: 'هدنة',
			displacement: 'نزوح'
		},
		date: 'التاريخ',
		where: 'المكان',
		whereUnknown: 'لم يُذكر مكان',
		passages: 'المقاطع التي تذكره'
	},
	date: {
		about: (date) => `نحو ${date}`,
		uncertain: (date) => `${date} (غير مؤكد)`,
		aboutAndUncertain: (date) => `نحو ${date} (غير مؤكد)`,
		between: (from, to) => `بين ${from} و${to}`,
		after: (date) => `${date} أو بعده`,
		before: (date) => `${date} أو قبله`,
		oneOf: (dates) => `أحد هذه: ${dates}`
	},
	unit: {
		metres: (value) => `${value} م`,
		kilometres: (value) => `${value} كم`
	},
	aboutPage: {
		title: 'عن هذه الخريطة',
		whatItIs: 'ما هي',
		whatItIsText: [
			'السند هو ما يُستند إليه، وسلسلة النسبة إلى المصدر. كل مكان على هذه الخريطة يفتح الجمل التي تذكره، وكل جملة تُظهر مكانها في تاريخها، بالعربية والإنكليزية.',
			'كل اقتباس حرفي، يُحدَّد بموضعه في النص الأصلي الذي سُجّلت بصمته SHA-256. الترجمة الإنكليزية من عندنا، والعربية هي المصدر.'
		],
		doubt: 'كيف يُعرض الشك',
		doubtText: [
			'لكل موقع مسافة يقع المكان الحقيقي في حدودها. وحيث يكون الموقع ضعيف الثبوت يُرسم رمزه مفرغًا وتقول الصفحة ذلك.',
			'تُقرأ التواريخ «نحو» أو «غير مؤكد» أو «بين» بقدر ما تسمح به المصادر. والتاريخ التقريبي أو غير المؤكد قد يتقدم أو يتأخر شهرًا (أو سنة إن لم تُذكر إلا السنة) عند تقرير ما كان موجودًا؛ وما يُحتمل وجوده فقط يُرسم باهتًا.',
			'الذكر الذي يعني «واحدًا من هذه» يظهر عند كل المرشحين، والذكر الذي يسمي مجموعة يظهر عند كل أفرادها، مع بيان ذلك. أما «موسكو» أو «أنقرة» بمعنى الحكومة فليست مكانًا ولا تُربط.'
		],
		take: 'خذ البيانات',
		takeText: 'البيانات التي تقوم عليها الخريطة، ملفاتٍ:',
		takePlaces: 'الأماكن بأشكالها وتواريخها (GeoJSON)',
		takeMentions: 'كل ذكر بموضعه في الأصل (CSV)',
		takeArticles: 'المقالات والمقاطع (JSON)',
		takeEvents: 'الأحداث (JSON)',
		rights: 'الحقوق',
		rightsText: [
			'الشيفرة برخصة MIT، والبيانات المحرَّرة برخصة CC BY 4.0. والمقاطع المقتبسة ملك لناشريها.'
		],
		credits: 'مصادر الأشكال الجغرافية'
	},
	error: {
		title: 'الصفحة غير موجودة',
		notFound: 'لا صفحة بهذا الاسم. ربما تغيّر اسمها؛ القوائم في صفحة الخريطة تضم كل شيء.',
		other: 'حدث خطأ أثناء عرض هذه الصفحة.',
		goHome: 'إلى الخريطة وكل القوائم',
		similar: 'هل تقصد'
	}
} satisfies Messages;
