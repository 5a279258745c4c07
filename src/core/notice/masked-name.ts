// A person's name on a posted notice that is not to name people in full (王*).

/** Family names of two characters; a name of two characters has one of a single one all the same. */
const COMPOUND_FAMILY_NAMES = new Set(
  '欧阳 上官 司马 诸葛 司徒 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 夏侯 端木 东方 南宫 西门 百里 呼延 闻人 申屠 澹台 轩辕 第五'.split(
    ' ',
  ),
);
const HAN = /^\p{Script=Han}/u;

/** `王建国` as 王**, `欧阳敏` as 欧阳*; of a name in other letters the first one stays. */
export function maskedName(name: string): string {
  const characters = [...name];
  if (!HAN.test(name)) return `${characters.slice(0, 1).join('')}*`;
  const isCompound = characters.length > 2 && COMPOUND_FAMILY_NAMES.has(characters.slice(0, 2).join(''));
  const shown = isCompound ? 2 : 1;
  return characters.slice(0, shown).join('') + '*'.repeat(Math.max(1, characters.length - shown));
}
