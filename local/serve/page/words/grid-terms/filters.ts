// The menu under a filter button.
export const filtersTerms: Readonly<Record<string, string>> = {
  'Remove selected filters': '移除所选筛选器',
  'Add filters': '添加筛选器',
  Clear: '清除',
  'Search...': '查找…',
  'Load more...': '载入更多…',
  '(Blanks)': '（空白）',
  'Sort ascending (A ⟶ Z)': '升序排序 (A ⟶ Z)',
  'Sort descending (Z ⟶ A)': '降序排序 (Z ⟶ A)',
  'Filter by criterion': '按条件筛选',
  'Filter by values': '按值筛选',
};
