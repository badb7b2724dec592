import { filler, type Both } from './names';
import type { Dice } from './dice';

/** Words around two links; `{0}` and `{1}` stand for them, in both languages in the same order. */
const BETWEEN: readonly Both[] = [
	{
		ar: 'قال المراسل إن القافلة خرجت من {0} صباحًا ووصلت قبل المساء إلى {1}.',
		en: 'The correspondent said that the convoy left {0} in the morning and came before evening to {1}.'
	},
	{
		ar: 'أعلنت اللجنة أن العمل في {0} سيبدأ حين تنتهي الإصلاحات، وهو ما تأخر بعد {1}.',
		en: 'The committee announced that work in {0} would begin once the repairs were done, which was delayed after {1}.'
	},
	{
		ar: 'وذكر شهود أن الطريق بين {0} وبين {1} ظل مغلقًا ثلاثة أيام.',
		en: 'Witnesses said that the road between {0} and {1} stayed closed for three days.'
	},
	{
		ar: 'وأضاف البيان أن سكان {0} عادوا إلى بيوتهم بعدما سمعوا خبر {1}.',
		en: 'The statement added that the people of {0} went home when they heard the news of {1}.'
	},
	{
		ar: 'نُقلت الحجارة من {0} على ظهور الجمال، كما كُتب في دفتر يذكر {1}.',
		en: 'The stones were carried from {0} on camels, as is written in a book that mentions {1}.'
	},
	{
		ar: 'ولم يبق في {0} سوى حارس واحد، أما {1} فلا يُعرف عنها شيء.',
		en: 'Only one watchman was left in {0}; of {1} nothing is known.'
	},
	{
		ar: 'وصف المسافر {0} في رسالته، ثم تحدث طويلًا عن {1}.',
		en: 'The traveller described {0} in his letter and then spoke at length of {1}.'
	},
	{
		ar: 'توقفت الأعمال قرب {0} بسبب المطر، ولم يتأثر {1}.',
		en: 'Work near {0} stopped because of the rain; {1} was not touched by it.'
	}
];

/** A sentence of two links in both languages, and some words of no meaning after it. */
export function sentence(dice: Dice, links: readonly [Both, Both]): Both {
	const { ar, en } = dice.pick(BETWEEN);
	const rest = filler(dice, 4 + dice.below(16));
	const [first, second] = links;
	return {
		ar: `${ar.replace('{0}', first.ar).replace('{1}', second.ar)} ${rest.ar}.`,
		en: `${en.replace('{0}', first.en).replace('{1}', second.en)} ${rest.en}.`
	};
}
