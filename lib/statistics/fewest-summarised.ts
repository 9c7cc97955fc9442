/**
 * Fewer are not summarised: of two, the median is only their middle and the quartiles are invented, and whoever knows
 * one of them could read the other from the summary.
 */
export const FEWEST_SUMMARISED = 3
