// What is asked before an existing workbook is adopted (core/findings/adoption-finding-code.ts).
import { words } from './language';

export const adoptionFindings = {
  'mapping-question': words(
    '“{name}”可以对应{candidates}，把握相近，没有替您选。请用一条对应关系说明，例如 {answer}。',
    '“{name}” may be {candidates}, and they are too close to choose for you. Say which by a line such as {answer}.',
  ),
};
