import type { Governed } from '../governed';

/** True for a name without a preposition: in construct with the word before it, or bare. */
export const isPlain = ({ preposition }: Governed) => preposition === '';
