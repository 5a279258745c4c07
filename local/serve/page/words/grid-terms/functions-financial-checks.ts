// Help on functions: what financial functions refuse.
export const functionsFinancialChecksTerms: Readonly<Record<string, string>> = {
  'The cashflow_amounts and cashflow_dates ranges must have the same dimensions.':
    '区域 cashflow_amounts 和 cashflow_dates 必须大小相同。',
  'There must be both positive and negative values in cashflow_amounts.': 'cashflow_amounts 中必须既有正值又有负值。',
  'The cost (%s) must be positive or null.': '成本（%s）必须大于或等于 0。',
  'The cost (%s) must be strictly positive.': '成本（%s）必须大于 0。',
  'The frequency (%s) must be one of %s': '频率（%s）必须是以下之一：%s',
  'The day_count_convention (%s) must be between 0 and 4 inclusive.':
    'day_count_convention（%s）必须在 0 到 4（含）之间。',
  'The depreciation factor (%s) must be strictly positive.': '折旧系数（%s）必须大于 0。',
  'The discount (%s) must be different from -1.': '贴现率（%s）不能为 -1。',
  'The discount (%s) must be strictly positive.': '贴现率（%s）必须大于 0。',
  'The discount (%s) must be smaller than 1.': '贴现率（%s）必须小于 1。',
  'The effective_rate (%s) must be strictly positive.': 'effective_rate（%s）必须大于 0。',
  'The end_period (%s) must be positive or null.': 'end_period（%s）必须大于或等于 0。',
  'The end_period (%(end)s) must be smaller or equal to the life (%(life)s).':
    'end_period（%(end)s）必须小于或等于使用年限（%(life)s）。',
  'All the dates should be greater or equal to the first date in cashflow_dates (%s).':
    '所有日期都应大于或等于 cashflow_dates 中的第一个日期（%s）。',
  'The first_period (%(first)s) must be smaller or equal to the last_period (%(last)s).':
    'first_period（%(first)s）必须小于或等于 last_period（%(last)s）。',
  'The first_period (%s) must be strictly positive.': 'first_period（%s）必须大于 0。',
  'The future_value (%s) must be strictly positive.': 'future_value（%s）必须大于 0。',
  'The investment (%s) must be strictly positive.': '投资额（%s）必须大于 0。',
  'The issue (%s) must be positive or null.': '发行日（%s）必须大于或等于 0。',
  'The last_period (%(last)s) must be smaller or equal to the number_of_periods (%(nPeriods)s).':
    'last_period（%(last)s）必须小于或等于 number_of_periods（%(nPeriods)s）。',
  'The last_period (%s) must be strictly positive.': 'last_period（%s）必须大于 0。',
  'The life (%s) must be strictly positive.': '使用年限（%s）必须大于 0。',
  'The maturity (%(maturity)s) must be strictly greater than the settlement (%(settlement)s).':
    '到期日（%(maturity)s）必须晚于结算日（%(settlement)s）。',
  'The month (%s) must be between 1 and 12 inclusive.': '月份（%s）必须在 1 到 12（含）之间。',
  'The nominal_rate (%s) must be strictly positive.': 'nominal_rate（%s）必须大于 0。',
  'The number_of_periods (%s) must be different from zero.': 'number_of_periods（%s）不能为 0。',
  'The number_of_periods (%s) must be strictly positive.': 'number_of_periods（%s）必须大于 0。',
  'The period must be between 1 and number_of_periods (%s)': '期次必须在 1 到 number_of_periods（%s）之间',
  'The period (%(period)s) must be less than or equal to %(lifeLimit)s.':
    '期次（%(period)s）必须小于或等于 %(lifeLimit)s。',
  'The period (%s) must be positive or null.': '期次（%s）必须大于或等于 0。',
  'The periods_by_year (%s) must be strictly positive.': 'periods_by_year（%s）必须大于 0。',
  'The period (%(period)s) must be less than or equal life (%(life)s).':
    '期次（%(period)s）必须小于或等于使用年限（%(life)s）。',
  'The period (%s) must be strictly positive.': '期次（%s）必须大于 0。',
  'The present_value (%s) must be strictly positive.': 'present_value（%s）必须大于 0。',
  'The price (%s) must be strictly positive.': '价格（%s）必须大于 0。',
  'The purchase_date (%(purchaseDate)s) must be before the first_period_end (%(firstPeriodEnd)s).':
    'purchase_date（%(purchaseDate)s）必须早于 first_period_end（%(firstPeriodEnd)s）。',
  'The purchase_date (%s) must be positive or null.': 'purchase_date（%s）必须大于或等于 0。',
  'The rate_guess (%s) must be strictly greater than -1.': 'rate_guess（%s）必须大于 -1。',
  'The rate (%s) must be positive or null.': '利率（%s）必须大于或等于 0。',
  'The rate (%s) must be strictly positive.': '利率（%s）必须大于 0。',
  'The redemption (%s) must be strictly positive.': '赎回金额（%s）必须大于 0。',
  'The salvage (%s) must be positive or null.': '残值（%s）必须大于或等于 0。',
  'The salvage (%(salvage)s) must be smaller or equal than the cost (%(cost)s).':
    '残值（%(salvage)s）必须小于或等于成本（%(cost)s）。',
  'The settlement date (%(settlement)s) must be greater or equal to the issue date (%(issue)s).':
    '结算日（%(settlement)s）必须晚于或等于发行日（%(issue)s）。',
  'The settlement date (%(settlement)s) must at most one year after the maturity date (%(maturity)s).':
    '结算日（%(settlement)s）与到期日（%(maturity)s）最多相差一年。',
  'The settlement date (%(settlement)s) must be strictly greater than the issue date (%(issue)s).':
    '结算日（%(settlement)s）必须晚于发行日（%(issue)s）。',
  'The start_period (%s) must be positive or null.': 'start_period（%s）必须大于或等于 0。',
  'The start_period (%(start)s) must be smaller or equal to the end_period (%(end)s).':
    'start_period（%(start)s）必须小于或等于 end_period（%(end)s）。',
  'The unit (%s) must be strictly positive.': '单位（%s）必须大于 0。',
  'The yield (%s) must be positive or null.': '收益率（%s）必须大于或等于 0。',
};
