import type { CompassDirection } from '$lib/domain/compass-direction';
import type { Messages } from '../messages';
import { languageNamesIn } from '../language-names';
import { countedIn } from '../plural';

/** Syrian Arabic for the Levantine names of months, with the digits that the sources print. */
const LOCALE = 'ar-SY-u-nu-latn';

const counted = countedIn(LOCALE, ['zero', 'one', 'two', 'few', 'many', 'other']);

const names = languageNamesIn(LOCALE);
/** In the Levant English is written with its own letter. */
const languageName = (lang: string) => names(lang).replace('الإنجليزية', 'الإنكليزية');

const TOWARDS: Record<CompassDirection, string> = {
	n: 'الشمال',
	ne: 'الشمال الشرقي',
	e: 'الشرق',
	se: 'الجنوب الشرقي',
	s: 'الجنوب',
	sw: 'الجنوب الغربي',
	w: 'الغرب',
	nw: 'الشمال الغربي'
};

const END: Record<CompassDirection, string> = {
	n: 'الشمالي',
	ne: 'الشمالي الشرقي',
	e: 'الشرقي',
	se: 'الجنوبي الشرقي',
	s: 'الجنوبي',
	sw: 'الجنوبي الغربي',
	w: 'الغربي',
	nw: 'الشمالي الغربي'
};

export default {
	locale: LOCALE,
	// The months of the Levant, and those of the news.
	monthLocales: ['ar-SY', 'ar-EG', 'en-GB', 'fr'],
	siteName: 'سند',
	skipTo: { map: 'انتقل إلى الخريطة', text: 'انتقل إلى النص', time: 'انتقل إلى خط الزمن' },
	wayBack: { places: 'كل الأماكن', events: 'كل الأحداث', articles: 'كل المقالات' },
	about: 'عن الخريطة',
	languages: 'اللغات',
	map: {
		label: 'الخريطة والطبقات',
		canvas: 'خريطة تفاعلية',
		stillOf: (title) => `خريطة: ${title}`,
		zoomIn: 'تكبير',
		zoomOut: 'تصغير',
		resetView: 'العودة إلى العرض الأول',
		obstacles: {
			loading: 'يجري تحميل الخريطة…',
			slow: 'خريطة ثابتة. ما زالت الخريطة التفاعلية قيد التحميل، وستظهر من تلقاء نفسها.',
			'no-webgl': 'خريطة ثابتة، فهذا المتصفح لا يدعم WebGL. كل مكان عليها رابط.',
			lost: 'خريطة ثابتة، فقد توقف المتصفح عن رسم الخريطة التفاعلية.',
			program: 'خريطة ثابتة، فقد تعذّر تحميل البرنامج الذي يرسم الخريطة التفاعلية.',
			places: 'خريطة ثابتة، فقد تعذّر تحميل أماكن الخريطة التفاعلية.',
			ground: 'خريطة ثابتة، فقد تعذّر تحميل اليابسة والمياه في الخريطة التفاعلية.',
			index: 'خريطة ثابتة، فقد تعذّر تحميل القائمة التي تبيّن أيّ مقطع يعني أيّ مكان.'
		},
		retry: 'إعادة المحاولة',
		stillOfWindow: (window) => `الفترة المعروضة: ${window}`,
		stillOfAll: (window) => `الفترة المعروضة: كل التواريخ، ${window}`,
		stillWithout: (window) =>
			`الفترة المعروضة: ${window}. ليس موضوع هذه الصفحة على الخريطة في هذه الفترة وهذه الطبقات، ولم يُعلَّم إلا موقعه.`,
		stillOfOther: 'ما زالت هذه خريطة الصفحة السابقة، فقد تعذّر تحميل خريطة هذه الصفحة.',
		gestures: {
			wheel: 'لتكبير الخريطة: مفتاح Ctrl مع عجلة الفأرة',
			wheelOnMac: 'لتكبير الخريطة: مفتاح ⌘ مع التمرير',
			fingers: 'حرّك الخريطة بإصبعين'
		},
		keyboardHint:
			'مفاتيح الأسهم تحرّك الخريطة، و+ و− للتكبير والتصغير، وEnter يفتح ما تحت العلامة، وShift+Enter يعرض ما هنا.',
		chooseOne: 'هنا أكثر من مكان',
		close: 'إغلاق',
		attribution: 'بيانات الخريطة'
	},
	search: {
		label: 'بحث',
		placeholder: 'مكان أو حدث أو كلمة…',
		clear: 'مسح البحث',
		close: 'إغلاق',
		loading: 'يجري تحميل الفهرس…',
		failed: 'تعذّر تحميل الفهرس. أعد الكتابة حين تعود الشبكة.',
		searching: 'يجري البحث في المقاطع…',
		broken: 'تعذّر تحميل جزء من الفهرس، وقد تكون هناك نتائج أخرى.',
		again: 'أعد المحاولة',
		tooMany: 'الكلمات التي تبدأ هكذا كثيرة فلم يُبحث فيها كلها. اكتب حروفًا أكثر.',
		results: 'النتائج',
		groups: {
			place: 'الأماكن',
			town: 'بلدات على الخريطة',
			event: 'الأحداث',
			passage: 'المقاطع',
			article: 'المقالات'
		},
		shownOf: (shown, all) => `${shown} من ${all}`,
		showAll: (all) => `عرض الكل: ${all}`,
		showMore: (more, all) => `عرض ${more} إضافية من ${all}`,
		similar: 'لا شيء مكتوب هكذا تمامًا. كتابات قريبة منه:',
		nothing: (typed) => `لا نتائج لعبارة «\u2068${typed}\u2069».`,
		nothingSuggestion: 'جرّب اسمًا واحدًا؛ ولا يضر اختلاف الكتابة.',
		perhaps: 'ربما تقصد',
		drawnOnly: 'مكتوبة على الخريطة للاستدلال، ولا يذكرها أي مقطع.',
		allPlaces: 'كل الأماكن بأنواعها'
	},
	pointQuery: {
		title: 'ماذا هنا؟',
		queryCentre: 'ماذا في وسط الخريطة؟',
		coordinates: 'الإحداثيات، خط العرض أولًا',
		copyCoordinates: 'نسخ الإحداثيات',
		inside: 'تقع النقطة في',
		insideNothing: 'لا منطقة مرسومة تضم هذه النقطة في الفترة المختارة.',
		nearEdge: 'ربما: حدّها أقرب من هامش الدقة',
		maybeAbsent: 'ربما: وجودها في الفترة المختارة غير مؤكد',
		measures: 'المسافات',
		measuring: 'يجري القياس…',
		failed: 'تعذّر تحميل الأشكال التي يُقاس إليها.',
		plusMinus: (distance, error) => `${distance} ± ${error}`,
		error: (error) => `± ${error}`,
		errorUnknown: (distance) => `نحو ${distance}، ولم تُذكر الدقة`,
		away: (distance, direction) => (direction ? `${distance} إلى ${TOWARDS[direction]}` : distance),
		within: (error) => `هنا أو بالقرب: المسافة أصغر من هامش دقة موقعه (± ${error})`,
		along: (kilometre, start) =>
			start
				? `عند الكيلومتر ${kilometre} من الخط كما هو مرسوم، عدًّا من طرفه ${END[start]}`
				: `عند الكيلومتر ${kilometre} من الخط كما هو مرسوم، عدًّا من بدايته`,
		absent: 'لا وجود له في الفترة المختارة',
		precisionNote:
			'المسافات بخط مستقيم. وتجمع علامة ± دقة موقع المكان ودقة نقطة واحدة من نقاط الشاشة.'
	},
	basemap: {
		more: 'تفصيل أكثر هنا: اختر خريطة أساس',
		title: 'خريطة الأساس',
		kinds: {
			simple: 'بسيطة (مضمّنة)',
			openfreemap: 'OpenFreeMap (عبر الإنترنت)',
			own: 'مفصّلة (من هذا الموقع)'
		},
		thirdParty:
			'‏OpenFreeMap طرف ثالث. فما دام مختارًا تطلب الخريطة المنطقة التي تنظر إليها من خوادم openfreemap.org، فترى هذه الخوادم عنوانك على الشبكة. ويتذكر هذا الجهاز اختيارك، ولا تحمله الروابط التي تشاركها.',
		failed: 'تعذّر تحميل خريطة الأساس المفصّلة. تظهر الخريطة المضمّنة، ولم يُفقد شيء.',
		retry: 'إعادة المحاولة',
		dataFromOpenStreetMap: 'البيانات من OpenStreetMap'
	},
	layers: {
		title: 'الطبقات',
		only: (name) => `${name} فقط`,
		onlyShort: 'فقط',
		all: 'إظهار كل الطبقات',
		mentionedOnly: 'الأماكن التي تذكرها مقاطع الفترة فقط',
		held: (named, there, all) => `المذكور ${named}، والقائم ${there} من ${all}`,
		span: {
			notDated: 'بلا تاريخ',
			within: (year) => year,
			between: (first, last) => `${first}–${last}`,
			since: (year) => `منذ ${year}`,
			until: (year) => `حتى ${year}`
		},
		doubt: {
			title: 'كيف يُرسم الشك',
			weak: 'رمز مفرغ أو متقطع: موقعه غير مؤكد.',
			possible: 'باهت متقطع: يُحتمل وجوده في الفترة المختارة ولا يُجزم به.',
			faint: 'خافت: لا مقطع من الفترة المختارة يعنيه.',
			ring: 'حلقة حول المكان المختار: موقعه الحقيقي داخلها.',
			claim: 'حلقة صغيرة على خط رفيع: حيث يضع مصدر آخر المكان المختار.',
			broken: 'طريق متقطع: مساره غير مؤكد.'
		},
		doubtInShort: {
			weak: 'موقع غير مؤكد',
			possible: 'وجوده حينها غير مؤكد',
			faint: 'لا يُذكر في الفترة المختارة',
			ring: 'موقعه الحقيقي داخل الحلقة',
			claim: 'موقعه في مصدر آخر',
			broken: 'مسار غير مؤكد'
		},
		crowd: 'أماكن متقاربة وعددها؛ الجزء المملوء مؤكد'
	},
	reading: {
		places: 'الأماكن بترتيب ورودها في المقالة',
		path: 'وصل الأماكن الظاهرة بخط على الخريطة',
		passagesThatName: (place) => `المقاطع التي تذكر ${place}`,
		marked: (place) => `المُعلَّم في النص: ${place}`,
		position: (number, all) => `${number} من ${all}`,
		previous: 'السابق',
		next: 'التالي',
		openPlace: 'فتح صفحته',
		unmark: 'إزالة العلامة',
		together: 'يُذكر معه',
		order: 'ترتيب المقاطع',
		byDate: 'بحسب التواريخ المقصودة',
		byArticle: 'بحسب المقالات',
		ignored: 'أجزاء من الرابط لا معنى لها هنا، وقد أُهملت:'
	},
	share: {
		open: 'مشاركة',
		link: 'رابط هذا العرض',
		copyLink: 'نسخ الرابط',
		frame: 'شيفرة التضمين في موقع آخر',
		copyFrame: 'نسخ الشيفرة',
		frameOptions: 'هيئة الإطار',
		width: 'العرض بالبكسل',
		height: 'الارتفاع بالبكسل',
		theme: 'الألوان',
		themes: { auto: 'كجهاز القارئ', light: 'فاتحة', dark: 'داكنة' },
		textOpen: 'النص مفتوح من البداية',
		timeline: 'مع خط الزمن',
		text: 'النص',
		note: 'يحمل كلاهما الصفحة والفترة الزمنية والطبقات وموضع الخريطة.',
		openIn: (title) => `فتح في ${title}`
	},
	sheet: {
		label: 'ارتفاع لوحة النص',
		heights: { peek: 'منخفضة، العنوان فقط', half: 'نصف الخريطة', full: 'كاملة' },
		raise: 'رفع لوحة النص',
		lower: 'خفض لوحة النص'
	},
	print: {
		legend: 'مفتاح الخريطة',
		places: (named, there) => `${named} · ${there}`,
		window: (window) => `الفترة المعروضة: ${window}`,
		from: 'طُبعت من'
	},
	time: {
		title: 'الزمن',
		from: 'من',
		to: 'إلى',
		earliest: 'بداية الفترة',
		latest: 'نهاية الفترة',
		wholeTime: 'كل التواريخ',
		presets: 'فترات مسماة',
		window: (from, to) => `${from} – ${to}`,
		chart: 'خط الزمن',
		holds: (named, there, passages) => `المعروض: ${named}، ${there}؛ ${passages}`,
		severalEvents: (count) => `أحداث متقاربة، عددها ${count}؛ افتح القائمة`,
		play: 'تشغيل',
		pause: 'إيقاف',
		speed: 'السرعة',
		daysASecond: counted({
			zero: () => 'لا أيام في الثانية',
			one: () => 'يوم واحد في الثانية',
			two: () => 'يومان في الثانية',
			few: (n) => `${n} أيام في الثانية`,
			many: (n) => `${n} يومًا في الثانية`,
			other: (n) => `${n} يوم في الثانية`
		}),
		loop: 'تكرار',
		fold: 'طي خط الزمن',
		wholeWindow: 'الفترة كلها',
		step: 'تحريك الفترة',
		stretchBefore: 'الفترة السابقة بالطول نفسه',
		stretchAfter: 'الفترة اللاحقة بالطول نفسه',
		previousEvent: 'إلى الحدث السابق',
		nextEvent: 'إلى الحدث التالي',
		axis: 'المحور',
		zoomIn: 'عرض زمن أقصر',
		zoomOut: 'عرض زمن أطول',
		earlier: 'عرض ما قبله',
		later: 'عرض ما بعده',
		showThatTime: 'عرض الخريطة في ذلك الوقت',
		back: 'العودة',
		backTo: (window) => `العودة إلى ${window}`,
		calendar: 'اختيار من التقويم',
		noDate: (example, digits) => `ليس تاريخًا. اكتب ${example} أو ${digits}، أو شهرًا أو سنة فقط.`,
		outside: (from, to) => `يمتد خط الزمن من ${from} إلى ${to}.`,
		events: 'الأحداث',
		passagesBy: { day: 'المقاطع بالأيام', month: 'المقاطع بالأشهر' },
		column: (when, passages) => `${when}: ${passages}`,
		setsWindow: 'انقر لتصير الفترة هذا الوقت.',
		published: (title) => `نُشرت: ${title}`,
		ridge: {
			name: (layer, certain, possible) =>
				`${layer}: عدد الأماكن المؤرخة الموجودة مع مرور الزمن. في الفترة: وجود مؤكد ${certain}، ومحتمل ${possible}`,
			column: (when, certain, possible) => `${when}: وجود مؤكد ${certain}، ومحتمل ${possible}`
		},
		key: {
			title: 'المفتاح',
			event: 'حدث أو اتفاق',
			events: 'أحداث متقاربة بهذا العدد',
			published: 'نُشرت مقالة',
			within: 'مقاطع تتحدث عن هذا الوقت وحده',
			across: 'مقاطع تتحدث عن وقت أطول',
			picked: 'ومنها مقاطع أماكن الصفحة المفتوحة',
			bar: 'مكان ما دام وجوده مؤكدًا، بلونه على الخريطة',
			fading: 'أيام يُحتمل فيها وجوده فقط',
			ridge: 'عدد الموجود من أماكن الطبقة، وفوقه بلون أبهت ما يُحتمل وجوده فقط؛ والرقم أعلى عدد',
			notDated: 'طبقة بلا تواريخ: على الخريطة دائمًا'
		}
	},
	counts: {
		places: counted({
			zero: () => 'لا أماكن',
			one: () => 'مكان واحد',
			two: () => 'مكانان',
			few: (n) => `${n} أماكن`,
			many: (n) => `${n} مكانًا`,
			other: (n) => `${n} مكان`
		}),
		placesNamed: counted({
			zero: () => 'لا أماكن مذكورة',
			one: () => 'مكان واحد مذكور',
			two: () => 'مكانان مذكوران',
			few: (n) => `${n} أماكن مذكورة`,
			many: (n) => `${n} مكانًا مذكورًا`,
			other: (n) => `${n} مكان مذكور`
		}),
		placesThere: counted({
			zero: () => 'لا أماكن قائمة',
			one: () => 'مكان واحد قائم',
			two: () => 'مكانان قائمان',
			few: (n) => `${n} أماكن قائمة`,
			many: (n) => `${n} مكانًا قائمًا`,
			other: (n) => `${n} مكان قائم`
		}),
		passages: counted({
			zero: () => 'لا مقاطع',
			one: () => 'مقطع واحد',
			two: () => 'مقطعان',
			few: (n) => `${n} مقاطع`,
			many: (n) => `${n} مقطعًا`,
			other: (n) => `${n} مقطع`
		}),
		articles: counted({
			zero: () => 'لا مقالات',
			one: () => 'مقالة واحدة',
			two: () => 'مقالتان',
			few: (n) => `${n} مقالات`,
			many: (n) => `${n} مقالة`,
			other: (n) => `${n} مقالة`
		}),
		events: counted({
			zero: () => 'لا أحداث',
			one: () => 'حدث واحد',
			two: () => 'حدثان',
			few: (n) => `${n} أحداث`,
			many: (n) => `${n} حدثًا`,
			other: (n) => `${n} حدث`
		}),
		passagesByYears: counted({
			zero: () => 'المقاطع بالسنين',
			one: () => 'المقاطع بالسنين',
			two: () => 'المقاطع كل سنتين',
			few: (n) => `المقاطع كل ${n} سنوات`,
			many: (n) => `المقاطع كل ${n} سنة`,
			other: (n) => `المقاطع كل ${n} سنة`
		}),
		andMore: counted({
			zero: () => 'ولا غيرها',
			one: () => 'وغيرها واحد',
			two: () => 'وغيرها اثنان',
			few: (n) => `و${n} غيرها`,
			many: (n) => `و${n} غيرها`,
			other: (n) => `و${n} غيرها`
		}),
		showMore: counted({
			zero: () => 'لا مزيد',
			one: () => 'عرض واحد آخر',
			two: () => 'عرض اثنين آخرين',
			few: (n) => `عرض ${n} أخرى`,
			many: (n) => `عرض ${n} أخرى`,
			other: (n) => `عرض ${n} أخرى`
		}),
		results: counted({
			zero: () => 'لا نتائج',
			one: () => 'نتيجة واحدة',
			two: () => 'نتيجتان',
			few: (n) => `${n} نتائج`,
			many: (n) => `${n} نتيجة`,
			other: (n) => `${n} نتيجة`
		}),
		paragraphsWithoutPlaces: counted({
			zero: () => 'لا فقرات بلا أماكن',
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
		events: 'الأحداث',
		emptyLayer: 'لا شيء من هذه الطبقة في الفترة المختارة.',
		emptyWindow: 'لا مقطع يتحدث عن الفترة المختارة. وسّعها تحت الخريطة.',
		possible: 'وجوده في الفترة المختارة غير مؤكد'
	},
	lists: {
		filter: 'تصفية الأماكن بالاسم',
		more: 'عرض المزيد',
		all: 'الكل، صفحةً صفحة',
		range: (first, last, all) => `${first}–${last} من ${all}`,
		titled: (title, page, pages) => `${title}، الصفحة ${page} من ${pages}`,
		pages: 'الصفحات',
		page: (number) => `الصفحة ${number}`,
		previous: 'الصفحة السابقة',
		next: 'الصفحة التالية',
		inWindow: (passages) => `منها ${passages} في الفترة المختارة`
	},
	export: {
		seen: 'تنزيل المعروض',
		seenText: 'الأماكن المعروضة في الفترة والطبقات المختارة، ومع كل مكان عدد المقاطع التي تعنيه.',
		asGeojson: 'بأشكالها (GeoJSON)',
		asTable: 'جدولًا (CSV)',
		made: (places) => `نُزّل الملف: ${places}`,
		failed: 'تعذّر تحميل الأماكن. حاول مرة أخرى.',
		published: 'ملفات الأطلس كله',
		files: {
			'places.geojson': 'كل الأماكن بأشكالها وتواريخها، لبرامج الخرائط (GeoJSON)',
			'places.lpf.json':
				'الأماكن معجمًا جغرافيًا: أسماؤها وأين وردت وما يضمها (Linked Places Format)',
			'annotations.jsonld': 'كل اقتباس وكل ذكر بموضعه في الأصل (W3C Web Annotation)',
			'mentions.csv': 'كل ذكر في سطر من جدول، بموضعه في الأصل (CSV)',
			'articles.json': 'المقالات والمقاطع المقتبسة ومعانيها (JSON)',
			'events.json': 'الأحداث بتواريخها (JSON)'
		}
	},
	place: {
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
		weak: 'موقع غير مؤكد',
		source: 'كيف عُرف',
		alsoWritten: 'يُكتب أيضًا',
		coordinates: 'الإحداثيات',
		passages: 'المقاطع التي تذكره',
		noPassages: 'لا مقطع يذكر هذا المكان.',
		orderNote: 'بترتيب التواريخ التي تتحدث عنها',
		memberOf: 'جزء من',
		members: 'عناصر المجموعة',
		eventsHere: 'الأحداث',
		nearby: 'بالقرب منه',
		enclosedBy: 'يقع في',
		possiblyEnclosed: 'ربما',
		previous: 'المكان السابق',
		next: 'المكان التالي',
		outOfWindow: 'ليس على الخريطة في الفترة والطبقات المختارة.'
	},
	claims: {
		title: 'ما تقوله المصادر المختلفة',
		things: {
			position: 'الموقع',
			start_date: 'البداية',
			end_date: 'النهاية',
			number: 'الرقم'
		},
		extent: 'الامتداد',
		preferred: 'المعتمد هنا',
		away: (distance, direction) => `على ${distance} إلى ${TOWARDS[direction]} من الموقع المرسوم`
	},
	passage: {
		byGroup: (group) => `يذكر المجموعة كلها: ${group}`,
		oneOf: 'يعني واحدًا من هذه:',
		speaksOf: (date) => `التاريخ المقصود: ${date}`,
		byPublication: 'لا يتحدث عن تاريخ بعينه؛ يُحسب بتاريخ نشره',
		paragraph: (number) => `الفقرة ${number}`,
		titleLine: 'العنوان',
		gloss: (lang) => `المعنى ب${languageName(lang)}`,
		glossNote: 'من ترجمتنا',
		copyLink: 'نسخ الرابط',
		copyCitation: 'نسخ الاقتباس وتوثيقه',
		cite: 'توثيق المقطع',
		citeInWords: 'نسخ التوثيق نصًّا',
		citeAsBibtex: 'نسخه بصيغة BibTeX',
		citeAsCsl: 'نسخه بصيغة CSL-JSON',
		copied: 'نُسخ',
		copyFailed: 'تعذّر النسخ',
		outOfWindow: 'خارج الفترة المختارة'
	},
	citation: {
		gloss: (text, lang) => `“${text}” [ترجمة من سند إلى ${languageName(lang)}]`,
		archived: (address) => `نسخة مؤرشفة: ${address}`,
		via: (date, address) => `عن «سند»، شوهد في ${date}: ${address}`
	},
	article: {
		publisherUnknown: 'الناشر غير مذكور في الصفحة',
		republishes: (publisher) => `نقلًا عن ${publisher}`,
		inferred: (date) => `${date} [تاريخ مستنتَج]`,
		dateInferred: 'تاريخ مستنتَج',
		dateReasoning: 'كيف حُدّد التاريخ',
		passages: 'المقاطع المقتبسة',
		partlyQuoted:
			'لا تُقتبس إلا الجمل التي تذكر مكانًا أو حدثًا على الخريطة، بنصها الحرفي، وتُعلَّم الفجوات.',
		original: 'قراءة الأصل',
		archivedCopy: 'نسخة مؤرشفة',
		captured: (date) => `حُفظ النص في ${date}`,
		notOnline: 'الأصل غير منشور على الشبكة.',
		noAddress: 'عنوان الأصل على الشبكة غير مسجل.',
		originalDigest: 'بصمة SHA-256 لنص الصفحة المحفوظ'
	},
	event: {
		date: 'التاريخ',
		where: 'المكان',
		whereUnknown: 'لم يُذكر مكان',
		covers: 'يشمل',
		passages: 'المقاطع التي تذكره'
	},
	date: {
		dayOfMonth: (day) => day,
		about: (date) => `نحو ${date}`,
		uncertain: (date) => `${date} (غير مؤكد)`,
		aboutAndUncertain: (date) => `نحو ${date} (غير مؤكد)`,
		between: (from, to) => `بين ${from} و${to}`,
		after: (date) => `${date} أو بعده`,
		before: (date) => `${date} أو قبله`,
		oneOf: (dates) => `أحد هذه: ${dates}`,
		range: (from, to) => `من ${from} إلى ${to}`,
		rangeFrom: (date) => `من ${date} فصاعدًا`,
		rangeTo: (date) => `إلى ${date}`,
		some: {
			year: (period) => `سنة من ${period}`,
			month: (period) => `شهر من ${period}`,
			day: (period) => `يوم من ${period}`
		},
		someBetween: {
			year: (from, to) => `سنة ما بين ${from} و${to}`,
			month: (from, to) => `شهر ما بين ${from} و${to}`,
			day: (from, to) => `يوم ما بين ${from} و${to}`
		},
		parts: { year: 'السنة', month: 'الشهر', day: 'اليوم' },
		part: (name, value) => `${name}: ${value}`,
		notStated: 'بلا تحديد',
		approximateIn: (parts) => `على التقريب: ${parts}`,
		uncertainIn: (parts) => `غير مؤكد: ${parts}`,
		noted: (date, note) => `${date} (${note})`,
		unknown: 'تاريخ غير معروف'
	},
	unit: {
		metres: (value) => `${value} م`,
		kilometres: (value) => `${value} كم`
	},
	aboutPage: {
		title: 'عن هذه الخريطة',
		whatItIs: 'ما هي',
		whatItIsText: [
			'السند هو ما يُستند إليه، وسلسلة النسبة إلى المصدر. كل مكان على هذه الخريطة يفتح الجمل التي تذكره، وكل جملة تُظهر مكانها في تاريخها.',
			'كل اقتباس حرفي، يُحدَّد بموضعه في النص الأصلي الذي سُجّلت بصمته SHA-256. والترجمة من عندنا، والنص المقتبس هو المصدر.'
		],
		method: 'كيف صُنعت',
		methodText: [
			'حُفظ نص كل مقالة مرة واحدة ولم يُغيَّر بعدها، وبصمته SHA-256 تدل على أي نص هو. تُقتبس الجمل التي تذكر مكانًا على الخريطة أو حدثًا مؤرخًا، بحرفها، ويقارن برنامجٌ كل اقتباس بالنص المحفوظ حرفًا حرفًا.',
			'يربط المحررون كل اسم بالمكان الذي يعنيه في جملته، وحيث يترك النص الأمر مفتوحًا يقول الرابط ذلك. والمواقع والأشكال والتواريخ مأخوذة من المصادر التي تسميها صفحة كل مكان؛ لا يُختلق شيء، وما لا يُعرف يُترك.',
			'حيث لا تطبع الصفحة تاريخها استُنتج التاريخ من النص، ووجه الاستنتاج مذكور في صفحة المقالة، ويقول التوثيق «تاريخ مستنتَج».'
		],
		doubt: 'كيف يُعرض الشك',
		doubtText: [
			'لكل موقع مسافة يقع المكان الحقيقي في حدودها. وحيث يكون الموقع غير مؤكد يُرسم رمزه مفرغًا وتقول الصفحة ذلك.',
			'تُقرأ التواريخ «نحو» أو «غير مؤكد» أو «بين» بقدر ما تسمح به المصادر، أما «من… إلى» فمدة دامها الحدث. والتاريخ التقريبي أو غير المؤكد قد يتقدم أو يتأخر شهرًا (أو سنة إن لم تُذكر إلا السنة) عند تقرير ما كان موجودًا؛ وما يُحتمل وجوده فقط يُرسم باهتًا.',
			'الذكر الذي يعني «واحدًا من هذه» يظهر عند كل المرشحين، والذكر الذي يسمي مجموعة يظهر عند كل عناصرها، مع بيان ذلك. أما العاصمة المذكورة بمعنى حكومتها فليست مكانًا ولا تُربط.'
		],
		take: 'تنزيل البيانات',
		takeText: 'البيانات التي تقوم عليها الخريطة، ملفاتٍ:',
		searchKey: 'المفتاح / يفتح البحث (على هذا الجهاز)',
		lastChange: (date) => `آخر تغيير في البيانات: ${date}.`,
		rights: 'الحقوق',
		rightsText: [
			'الشيفرة برخصة MIT، والبيانات المحرَّرة برخصة CC BY 4.0. وتبقى للمقاطع المقتبسة حقوق أصولها.'
		],
		licence: 'المشاع الإبداعي، نسب المصنف 4.0 دولي (CC BY 4.0)',
		fault: 'الإبلاغ عن خطأ',
		faultText: 'مكان أو تاريخ أو اقتباس خاطئ؟ اكتبوا إلينا، مع عنوان الصفحة، على',
		credits: 'المصادر'
	},
	error: {
		title: 'الصفحة غير موجودة',
		notFound: 'لا صفحة بهذا الاسم. ربما تغيّر اسمها؛ القوائم في صفحة الخريطة تضم كل شيء.',
		other: 'حدث خطأ أثناء عرض هذه الصفحة.',
		goHome: 'إلى الخريطة وكل القوائم',
		goUp: 'خطوة إلى أعلى في هذا العنوان، نحو الخريطة وكل القوائم',
		similar: 'هل تقصد'
	}
} satisfies Messages;
