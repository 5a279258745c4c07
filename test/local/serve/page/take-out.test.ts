import { takeOutOf } from '../../../../local/serve/page/menus/take-out';

function menu() {
  return {
    edit: { id: 'edit', children: [{ id: 'copy' }, { id: 'delete', children: [{ id: 'cells' }, { id: 'rows' }] }] },
    file: { id: 'file' },
  };
}

function roomOf(content: ReturnType<typeof menu>) {
  return { content, remove: (key: string) => void Reflect.deleteProperty(content, key) };
}

it('what the file cannot take is offered no more, and what stands beside it stays', () => {
  const content = menu();
  takeOutOf(roomOf(content), [['file'], ['edit', 'delete', 'rows']]);
  expect(content).toEqual({
    edit: { id: 'edit', children: [{ id: 'copy' }, { id: 'delete', children: [{ id: 'cells' }] }] },
  });
});

it('an entry the grid no longer has is an error: it would be offered under its new name', () => {
  expect(() => {
    takeOutOf(roomOf(menu()), [['edit', 'insert_chart']]);
  }).toThrow('insert_chart');
});
