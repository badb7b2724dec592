/** The folder of the pages that other sites show in a frame. */
export const match = (param: string): param is 'embed' => param === 'embed';
