import { functionDefaults, sayDefaults } from '../../../../local/serve/page/words/function-defaults';
import { wordyDefaultsOfTheGrid } from '../../../support/grid-package';

const functions = () => ({
  content: {
    ROW: { args: [{ defaultValue: "'this cell'" }] },
    LEFT: { args: [{}, { defaultValue: '1' }] },
  },
});

describe('what an argument is when it is left out', () => {
  it('is said in Chinese wherever the grid says it in words', () => {
    expect(Object.keys(functionDefaults).sort()).toEqual(wordyDefaultsOfTheGrid());
  });

  it('is said in Chinese by the helper, figures stay', () => {
    const said = functions();
    sayDefaults('zh-CN', said);
    expect(said.content).toEqual({
      ROW: { args: [{ defaultValue: '公式所在的单元格' }] },
      LEFT: { args: [{}, { defaultValue: '1' }] },
    });
  });

  it('stays as it is on the English page', () => {
    const said = functions();
    sayDefaults('en', said);
    expect(said).toEqual(functions());
  });
});
