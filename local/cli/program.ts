// The grammar of the command line.
import { Command } from 'commander';
import type { TypedOptions } from './command-options';
import type { CommandName } from './command-request';
import type { Output } from './print/speech';
import { helpWords } from './words/help';
import type { Language } from './words/phrases';

interface TypedCommand {
  readonly command: CommandName;
  readonly file: string;
  readonly options: TypedOptions;
}

export interface ProgramOptions {
  readonly language: Language;
  readonly version: string;
  readonly stdout: Output;
  /** Called once a command has been understood. */
  readonly perform: (typed: TypedCommand) => Promise<void>;
}

const COMMANDS: readonly CommandName[] = ['rank', 'check', 'undo', 'adopt', 'setup'];

/** Throws commander's CommanderError instead of ending the process; says nothing about usage errors itself. */
export function program({ language, version, stdout, perform }: ProgramOptions): Command {
  const words = helpWords(language);
  const root = new Command('xiaoneng')
    .description(words.about)
    .version(version, '--version', words.options.version)
    .addHelpText('before', words.examples)
    .addHelpText('after', words.exitCodes)
    .helpCommand(false);
  prepare(root);
  for (const name of COMMANDS) prepare(root.command(name)).description(words.commands[name]).action(performer(name));
  return root;

  function prepare(command: Command): Command {
    command
      .exitOverride()
      .helpOption('-h, --help', words.options.help)
      .configureHelp({ styleTitle: (title) => words.titles[title] ?? title, showGlobalOptions: false })
      .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: () => undefined });
    return command === root ? command : withOptions(command);
  }

  function withOptions(command: Command): Command {
    const { options } = words;
    if (!['setup', 'adopt'].includes(command.name())) command.option('--month <YYYY-MM>', options.month);
    if (command.name() === 'adopt') {
      command.option('--map <OURS=YOURS>', options.map, (entry: string, before: readonly string[] = []) => [
        ...before,
        entry,
      ]);
      command.option('--yes', options.yes);
    } else {
      command.option('--dry-run', options.dryRun);
    }
    if (command.name() === 'check') command.option('--fix <LIST>', options.fix);
    if (command.name() === 'setup') command.option('--new', options.new);
    return command
      .argument('<FILE>', words.file)
      .option('--out <PATH>', options.out)
      .option('--in-place', options.inPlace)
      .option('--json', options.json)
      .option('--lang <LANG>', options.lang)
      .option('--now <MOMENT>', options.now)
      .option('-q, --quiet', options.quiet);
  }

  function performer(command: CommandName): (file: string, options: TypedOptions) => Promise<void> {
    return (file, options) => perform({ command, file, options });
  }
}
