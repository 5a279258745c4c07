// Sentences around the workbook in the browser. Placeholders stand in braces and are the same in both languages.

export const servePhrases = {
  serving: {
    'zh-CN':
      '{file} 已在浏览器中打开；没有自动打开的，把上面的地址整行复制到浏览器。地址里有本次使用的口令，不要发给别人。\n改动会自动存回文件。用完后在这里按 Ctrl+C 结束',
    en: '{file} is open in the browser; where no window came up, copy the whole address above into one. The address holds the key of this session: give it to nobody.\nEdits are saved into the file as they are made. When you are done, press Ctrl+C here',
  },
  servingUnopened: {
    'zh-CN':
      '把上面的地址整行复制到浏览器，就能使用 {file}。地址里有本次使用的口令，不要发给别人。\n改动会自动存回文件。用完后在这里按 Ctrl+C 结束',
    en: 'Copy the whole address above into a browser to work in {file}. The address holds the key of this session: give it to nobody.\nEdits are saved into the file as they are made. When you are done, press Ctrl+C here',
  },
  browserNotOpened: {
    'zh-CN': '没能自动打开浏览器，请把上面的地址复制到浏览器',
    en: 'The browser could not be opened; copy the address above into one',
  },
  serveEnding: {
    'zh-CN': '正在保存并结束……（再按一次 Ctrl+C 立即结束，尚未保存的改动会丢失）',
    en: 'Saving and ending ... (Ctrl+C again ends at once and loses what is not saved yet)',
  },
  serveSaved: { 'zh-CN': '已结束，改动都在 {file} 中', en: 'Ended; every edit is in {file}' },
  serveKeptCopy: {
    'zh-CN': '{file} 已被其他程序改写，没有覆盖；这里的改动另存为 {copy}。请比较两个文件，合并后再用',
    en: '{file} was written by another program and left alone; the edits made here are in {copy}. Compare the two files before you go on',
  },
  serveChangedOnDisk: {
    'zh-CN': '{file} 已被其他程序改写，没有覆盖；上次保存以后在这里做的改动没有保存',
    en: '{file} was written by another program and left alone; what was edited here since the last save is not in it',
  },
  serveNotSaved: {
    'zh-CN': '最后的改动没有存入 {file}：{reason}',
    en: 'The last edits are not in {file}: {reason}',
  },
  serveBroke: {
    'zh-CN': '程序内部错误：{reason}。{file} 停在最近一次保存的内容；请把这一行告诉维护者，然后重新启动',
    en: 'Internal error: {reason}. {file} is as it was last saved; please report this line, and start again',
  },
  portInvalid: {
    'zh-CN': '--port 应是 0 到 65535 的整数（0 为任意空闲端口），而不是“{given}”',
    en: '--port is a whole number from 0 to 65535 (0: any free port), not "{given}"',
  },
  portTaken: {
    'zh-CN': '端口 {port} 不能使用（{reason}）。请用 --port 换一个，或不写 --port，由程序取空闲的端口',
    en: 'Port {port} cannot be used ({reason}). Name another with --port, or leave it out and a free one is taken',
  },
} as const;
