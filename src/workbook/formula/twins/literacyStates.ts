/** How much is not known of an age: nothing; how many people there are; how many of them are literate as well. */
export const SIZED = 0;
export const UNSIZED = 1;
export const OPEN = 2;
