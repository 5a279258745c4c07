// How the clean month is ranked when one group, or one person, cannot be.

export const WITHOUT_FIRST = '1 乙组 95.60, 2 丙组 90.74 - 甲组';
export const WITHOUT_SECOND = '1 甲组 96.92, 2 丙组 90.74 - 乙组';
export const WITHOUT_LAST = '1 甲组 96.92, 2 乙组 95.60 - 丙组';
export const WITHOUT_WANG = '1 张三 96.40, 2 李二 95.20, 3 赵四 92.80, 4 钱五 91.60, 5 孙六 90.40 - 王一';
export const WITHOUT_ZHANG = '1 王一 97.60, 2 李二 95.20, 3 赵四 92.80, 4 钱五 91.60, 5 孙六 90.40 - 张三';
