/** With fewer points than this an atlas is drawn point by point, however close they stand. */
export const MANY = 500;
