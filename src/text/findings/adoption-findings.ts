// What is asked before an existing workbook is adopted (core/findings/adoption-finding-code.ts).
import { words } from '../language';

export const adoptionFindings = {
  'mapping-question': words(
    '“{name}”可以对应{candidates}，把握相近，没有替您选。请用一条对应关系说明，例如 {answer}。',
    '“{name}” may be {candidates}, and they are too close to choose for you. Say which by a line such as {answer}.',
  ),
  'sheet-without-headers': words(
    '工作表“{sheet}”的名称是《{table}》，里面却找不到它的表头。要用它，请按列填写：{columns}；是别的内容，请把工作表改名。',
    'The sheet “{sheet}” is named as {table} but has none of its headers. To use it, give it the columns {columns}; if it holds something else, rename it.',
  ),
};
