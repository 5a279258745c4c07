// The grammar of the command line, as commander takes it.
import { Command } from 'commander';
import type { TypedCommand } from './command-options';
import type { CommandName } from './command-request';
import { commandNames, optionFlags, optionsOf, type OptionName } from './grammar';
import type { Output } from './print/speech';
import type { TypedOptions } from './typed-options';
import { helpWords } from './words/help';
import type { Language } from './words/phrases';

export interface ProgramOptions {
  readonly language: Language;
  readonly version: string;
  readonly stdout: Output;
  /** Called once a command has been understood. */
  readonly perform: (typed: TypedCommand) => Promise<void>;
}

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
  for (const name of commandNames) addCommand(name);
  return root;

  function prepare(command: Command): Command {
    return command
      .exitOverride()
      .helpOption('-h, --help', words.options.help)
      .configureHelp({ styleTitle: (title) => words.titles[title] ?? title, showGlobalOptions: false })
      .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: () => undefined });
  }

  function meaningOf(option: OptionName, name: CommandName): string {
    if (option === 'yes') return name === 'mail' ? words.yes.mail : words.yes.adopt;
    if (option === 'from') return name === 'mail' ? words.from.mail : words.from.serve;
    return words.options[option];
  }

  function addCommand(name: CommandName): void {
    const command = prepare(root.command(name)).description(words.commands[name]).argument('<FILE>', words.file);
    for (const option of optionsOf(name)) {
      if (option === 'map') command.option(optionFlags.map, words.options.map, listed);
      else command.option(optionFlags[option], meaningOf(option, name));
    }
    if (name !== 'why') {
      command.action((file: string, options: TypedOptions) => perform({ command: name, file, options }));
      return;
    }
    command.argument('<NAME>', words.subject);
    command.action((file: string, subject: string, options: TypedOptions) =>
      perform({ command: name, file, subject, options }),
    );
  }
}

/** An option that may be repeated. */
function listed(entry: string, before: readonly string[] = []): readonly string[] {
  return [...before, entry];
}
