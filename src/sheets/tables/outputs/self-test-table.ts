import { text } from '../column-kind';
import { filled, optional, outputTable } from '../table';

export const selfTestTable = outputTable(['自检', 'Self-test'], {
  tried: filled(text, ['试了什么', 'Tried'], ['对平台提的问题。', 'The question put to the platform.']),
  expected: optional(
    text,
    ['按文档应当', 'Expected'],
    ['平台的文档让人预期什么；空白表示文档没有说。', 'What the documentation promises; blank where it is silent.'],
  ),
  seen: filled(text, ['实际看到', 'Seen'], ['这次运行看到的；报错照抄平台原话。', 'What this run saw, with messages as the platform said them.']),
  verdict: filled(text, ['结论', 'Verdict'], ['相符、不符、未试或仅记录。', 'As expected, differs, not tried or noted.']),
  reliance: filled(text, ['关系到', 'Matters for'], ['程序的哪一部分以此为准。', 'What in the program rests on it.']),
});
