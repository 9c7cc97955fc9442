/** Fewer are not summarised: the middle of two says no more than the two, and their quartiles would be invented. */
export const FEWEST_SUMMARISED = 3
