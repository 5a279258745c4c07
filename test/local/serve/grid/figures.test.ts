import { OFFICE, shown } from './shown-sheet';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

describe('what floats above the cells', () => {
  const links = (entries: string): string => `<Relationships xmlns="${RELATIONS}">${entries}</Relationships>`;
  const anchor = (inner: string): string =>
    `<x:twoCellAnchor><x:from><x:col>0</x:col><x:colOff>9525</x:colOff><x:row>1</x:row><x:rowOff>0</x:rowOff></x:from>` +
    `<x:to><x:col>1</x:col><x:colOff>0</x:colOff><x:row>3</x:row><x:rowOff>0</x:rowOff></x:to>${inner}</x:twoCellAnchor>`;
  const chartOf = (kind: string): string =>
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>总分</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>` +
    `<c:${kind}><c:ser><c:tx><c:strRef><c:f>表!$B$1</c:f><c:strCache><c:pt><c:v>得分</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    `<c:cat><c:strRef><c:f>表!$A$2:$A$9</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>表!$B$2:$B$9</c:f></c:numRef></c:val></c:ser></c:${kind}></c:plotArea></c:chart></c:chartSpace>`;

  function withDrawing(anchors: string, parts: Record<string, string> = {}): ReturnType<typeof shown> {
    return shown('<sheetData/><drawing r:id="rId1"/>', {
      'xl/worksheets/_rels/sheet1.xml.rels': links(
        `<Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/>`,
      ),
      'xl/drawings/drawing1.xml': `<x:wsDr xmlns:x="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchors}</x:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': links(
        `<Relationship Id="rId1" Type="${OFFICE}/image" Target="../media/a.png"/><Relationship Id="rId2" Type="${OFFICE}/chart" Target="../charts/chart1.xml"/>` +
          `<Relationship Id="rId3" Type="${OFFICE}/image" Target="../media/b.emf"/>`,
      ),
      'xl/media/a.png': 'not really a picture',
      'xl/media/b.emf': 'nor this',
      ...parts,
    });
  }

  const picture = (id: string): string => anchor(`<x:pic><x:blipFill><a:blip r:embed="${id}"/></x:blipFill></x:pic>`);
  const chart = anchor(
    `<x:graphicFrame><a:graphic><a:graphicData><c:chart xmlns:c="${DRAWING}/chart" r:id="rId2"/></a:graphicData></a:graphic></x:graphicFrame>`,
  );

  test('a picture comes with its bytes, where it stands and as big as it is', () => {
    const { sheet, unshown } = withDrawing(picture('rId1'));
    const path = `data:image/png;base64,${Buffer.from('not really a picture').toString('base64')}`;
    expect(sheet.figures).toMatchObject([
      { tag: 'image', col: 0, row: 1, offset: { x: 1, y: 0 }, width: 63, height: 46, data: { path } },
    ]);
    expect(unshown).toEqual([]);
  });

  test('a picture that no browser shows, a shape and a chart of another kind are listed', () => {
    const { unshown } = withDrawing(picture('rId3') + anchor('<x:sp/>') + chart, {
      'xl/charts/chart1.xml': chartOf('radarChart'),
    });
    expect(unshown).toEqual([
      { kind: 'chart', sheet: '表', count: 1 },
      { kind: 'drawing', sheet: '表', count: 1 },
      { kind: 'image', sheet: '表', count: 1 },
    ]);
  });

  test.each([
    ['barChart', { type: 'bar' }],
    ['lineChart', { type: 'line' }],
    ['pieChart', { type: 'pie', isDoughnut: false }],
    ['doughnutChart', { type: 'pie', isDoughnut: true }],
  ])('a %s is drawn from its own cells', (kind, expected) => {
    const { sheet } = withDrawing(chart, { 'xl/charts/chart1.xml': chartOf(kind) });
    expect(sheet.figures).toMatchObject([
      {
        tag: 'chart',
        data: {
          ...expected,
          title: { text: '总分' },
          labelRange: "'表'!A2:A9",
          dataSets: [{ dataRange: "'表'!B2:B9", label: '得分' }],
        },
      },
    ]);
  });
});
