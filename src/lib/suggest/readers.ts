import { datesOf } from './dates/dates-of';
import { partsOf } from './furniture';
import { linksOf } from './meaning/links-of';
import type { Readers } from './types';
import { unknownNames } from './unknown/unknown-names';

/** The parts of the reading. */
export const READERS: Readers = { partsOf, datesOf, linksOf, unknownNames };
