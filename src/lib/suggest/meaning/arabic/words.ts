import { wordSet } from './stems';

/** Prepositions and what serves as one. */
export const PREPOSITIONS = wordSet(
	'في إلى من على عن مع بين ضد لدى نحو صوب باتجاه تجاه حتى عبر داخل خارج قبل بعد حول حيال إزاء خلال ضمن منذ بشأن بخصوص دون غير وسط قرب'
);

/** After these a name is where something is. */
export const INSIDE = wordSet('في داخل ضمن');

/** Nouns and adverbs of position, in construct with a name. */
export const POSITIONS = wordSet(
	'شرق شرقي غرب غربي شمال شمالي جنوب جنوبي وسط قرب قبالة محيط ضواحي ضاحية أطراف شوارع أحياء حي ساحة سكان أهالي ريف'
);

/** Going somewhere and staying there, as nouns and verbs: the name behind them is the place. */
export const VISITS = wordSet(
	`زيارة زيارات زار زارت زاروا يزور تزور سيزور ستزور زائرا يزوران زارا
	غادر غادرت غادرا يغادر مغادرة مغادرا دخل دخلت دخول وصل وصلت وصول بلغ استضافت تستضيف استضافة احتضنت تحتضن شهدت`
);

/** Verbs whose object is a place that is visited, reached or left. */
export const VISITED = wordSet(
	'زار زارت يزور تزور سيزور ستزور غادر غادرت يغادر تغادر دخل دخلت وصل وصلت بلغ'
);

/** Words that begin another clause. */
export const CLAUSE_OPENERS = wordSet(
	'أن إن لأن لكن حيث بينما فيما الذي التي الذين بعد قبل إذا عندما كما ثم وقد'
);

/** Words of the way to a place or from it. */
export const MOTION = wordSet(
	`زيارة زيارات وصل وصلت وصلوا يصل تصل سيصل وصول وصوله توجه توجهت يتوجه متوجها متوجهة عاد عادت يعود عودة عائدا
	سافر سافرت يسافر سفر انتقل انتقلت ينتقل نقل نقلت رحلة رحلات طائرة قادما قادمة قدم قدوم وفد انطلق انطلقت
	استدعى استدعت دعا دعوة طريق طريقه أقلعت هبطت حط حطت جولة نقلوا أرسل أرسلت إيفاد أوفدت رحل لجأ فر هرب
	مراسل مراسلنا تقرير غادر غادرت غادرا مغادرة مسافة كيلومتر كيلومترا`
);

/** What is had "from" a government. */
export const SUPPORT = wordSet(
	`مدعومة مدعوم مدعومين مدعومون المدعومة دعم بدعم طلب بطلب ضغط ضغوط أمر أوامر إيعاز توجيه قرار موافقة قبل جانب مقربة قريبة
	مقرب تمويل ممولة محسوبة موالية تابعة تحذير تحذيرات رد موقف رسالة طلبت طلب تطلب يطلب طالب انتقاد انتقادات كل ضوء تعهد تعهدات ضمانات`
);

/** Words that make a name with "ب" behind them no place: relations of governments. */
export const RELATIONS = wordSet(
	'علاقة علاقات علاقاتها صلة ثقة اتصال اتصل دفع دفعت أدى حدا يتعلق متعلق أسوة ربط ارتباط مرتبطة مرتبط مقارنة استعان استعانة تربط يربط تربطه الإطاحة'
);

/** A meeting that is held once, somewhere. */
export const MEETINGS = wordSet('قمة مؤتمر اجتماع لقاء اجتماعات لقاءات مؤتمرات معرض منتدى');

/** Talks and what comes of them bear the name of the city for good. */
export const PROCESSES = wordSet(
	'مسار مسارات عملية صيغة إطار منصة منصات ضامن ضامنة ضامنو ضامني سلسلة صيغ'
);
export const ROUNDS_OF = wordSet('محادثات مباحثات مفاوضات مشاورات جولة جولات');
export const AGREEMENTS = wordSet(
	'اتفاق اتفاقية اتفاقات اتفاقيات تفاهم تفاهمات مذكرة مذكرات بروتوكول مقررات مخرجات قرارات بيان إعلان معاهدة صفقة اتفاقي اتفاقيتي مبادئ'
);

/** Ways: what lies "between" two cities then lies between places. */
export const WAYS = wordSet(
	'طريق طرق طريقين أوتوستراد مسافة رحلة رحلات خط سكة قطار جسر يصل تربط يربط الرابط الواصل تقع يقع الممتد يمتد'
);

/** Things and bodies that are called after a place: in construct with its name they are meant. */
export const NAMESAKES = wordSet(
	`جامعة مطار مستشفى مشفى صحيفة وكالة قناة شبكة إذاعة تلفزيون موقع فريق نادي لواء كتيبة فرقة جيش حركة تجمع غرفة مجلس
	بنك مصرف شركة فندق قصر معهد قلعة سد جسر سجن محطة دوار معمل مصفاة كلية مديرية صحة تربية رابطة اتحاد مؤسسة حراك`
);

/** Code names of military operations: shield, dawn, spring … of a name. */
export const CODE_NAMES = wordSet(
	'درع غضب فجر سيف رمح بركان عاصفة زئير مخلب غصن بأس وعد زلزال سهام طوفان'
);

/** Settlements and sites of common speech, whatever kinds an atlas has; the name behind them is theirs. */
export const SITES = wordSet(
	'مدينة بلدة قرية حي مخيم ناحية ضاحية مزرعة تلة تل جبل معسكر قاعدة حاجز بلدية حاضرة سهل وادي معبر'
);
export const SETTLEMENTS = wordSet('مدينة بلدة قرية ناحية بلدية');

/** Words of saying in the feminine, as names of cities take them: the subject is a government. */
export const SAYING = wordSet(
	`قالت تقول أعلنت تعلن أكدت تؤكد اعتبرت تعتبر رأت ترى اتهمت تتهم دعت تدعو طالبت تطالب هددت تهدد حذرت تحذر أوضحت توضح
	نفت تنفي رفضت ترفض تدعم دعمت أعربت تعرب شددت تشدد اقترحت تقترح وافقت توافق تسعى سعت تريد أرادت حملت تحمل تعهدت تتعهد توعدت تتوعد نددت تندد أدانت تدين انتقدت تنتقد
	استنكرت تستنكر رحبت ترحب أصرت تصر لوحت تلوح أمهلت تمهل اشترطت تشترط تعتزم اعتزمت كشفت تكشف ردت ترد`
);

/** The four sides and those between them, with how they are spelt as adjectives. */
export const SEAT = wordSet('العاصمة');
