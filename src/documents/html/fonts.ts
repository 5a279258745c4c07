// The typefaces that GB/T 9704-2012 asks for, each with what stands in for it where an office does not have it.

const SONG = `"Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, "宋体", serif`;
const HEI = `"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif`;

export const fonts = {
  /** 小标宋, for titles. */
  title: `"方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXBSJW--GB1-0", "华文中宋", STZhongsong, ${SONG}`,
  /** 仿宋, for the body. */
  body: `"仿宋_GB2312", FangSong_GB2312, "仿宋", FangSong, STFangsong, "华文仿宋", ${SONG}`,
  /** 黑体, for 一、 and for table headings. */
  heading: `"黑体", SimHei, "Heiti SC", STHeiti, ${HEI}`,
  /** 楷体, for （一）. */
  subheading: `"楷体_GB2312", KaiTi_GB2312, "楷体", KaiTi, STKaiti, "Kaiti SC", "华文楷体", ${SONG}`,
  /** 宋体, for page numbers and small print. */
  small: `"宋体", SimSun, ${SONG}`,
  /** What a screen reads best, for mails. */
  screen: `"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", Arial, sans-serif`,
} as const;
