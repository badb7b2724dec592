/** With fewer points than this an atlas is small: it is drawn point by point, however close they stand. */
export const MANY = 150;
