/** Google's exports keep the results of functions that Excel lacks only in the cache; it is all there is of them. */
export function isOnlyInCache(formula: string): boolean {
  return formula.includes('__xludf.DUMMYFUNCTION');
}
