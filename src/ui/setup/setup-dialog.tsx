// The first run in three steps: what is there, what it stands for, what is missing.
import { useEffect, useState } from 'preact/hooks';
import type { AdoptionReport } from '../../app/messages/adoption-messages';
import { setupWords } from '../../text/dialogs/setup';
import { dialogTitles } from '../../text/dialogs/titles';
import { useDesk } from '../dialog/desk';
import { Frame } from '../dialog/frame';
import { useSpeech } from '../dialog/speech';
import { correctionText, type Correction, type Corrections } from './corrections';
import { CreatingStep } from './creating-step';
import { LookingStep } from './looking-step';
import { MappingStep } from './mapping-step';
import { isSettled } from './open-questions';

type Step = 'looking' | 'checking' | 'creating' | 'finished';

const STEPS: readonly Step[] = ['looking', 'checking', 'creating'];

export function SetupDialog() {
  const { ask } = useDesk();
  const { say } = useSpeech();
  const [step, setStep] = useState<Step>('looking');
  const [proposal, setProposal] = useState<AdoptionReport | null>(null);
  const [corrections, setCorrections] = useState<Corrections>(new Map());
  const [outcome, setOutcome] = useState('');

  const request = { month: '', language: null, mapping: correctionText(corrections) };

  const look = async (): Promise<AdoptionReport | null> => {
    const report = await ask('clientAdoptWorkbook', { ...request, dryRun: true });
    if (report !== null) setProposal(report);
    return report;
  };

  /** Whatever has been chosen is looked at again before anything is written; open questions keep the step. */
  const settle = async (): Promise<void> => {
    const report = await look();
    if (report?.findings.every(({ severity }) => severity !== 'error') === true) setStep('creating');
  };

  const write = async (agreed: AdoptionReport): Promise<void> => {
    const report = await ask('clientAdoptWorkbook', { ...request, dryRun: false, agreed: agreed.mapping });
    if (report === null) return;
    // Sheets that were there already get the protection that 设置 asks for.
    if ((await ask('clientSetUp', { month: '', language: null, dryRun: false })) === null) return;
    const count = String(report.created.length);
    setOutcome(report.written ? say(setupWords.written, { count }) : say(setupWords.unchanged));
    setStep('finished');
  };

  const correct = (question: string, correction: Correction): void => {
    setCorrections(new Map(corrections).set(question, correction));
  };

  useEffect(() => {
    void look();
  }, []);

  return (
    <Frame title={dialogTitles.setup} outcome={outcome}>
      {step !== 'finished' && (
        <h2 class="step">
          {say(setupWords.step, { step: String(STEPS.indexOf(step) + 1), name: say(setupWords[step]) })}
        </h2>
      )}
      {proposal !== null && step === 'looking' && (
        <LookingStep
          proposal={proposal}
          onNext={() => {
            setStep(isSettled(proposal) ? 'creating' : 'checking');
          }}
        />
      )}
      {proposal !== null && step === 'checking' && (
        <MappingStep
          proposal={proposal}
          corrections={corrections}
          onCorrect={correct}
          onBack={() => {
            setStep('looking');
          }}
          onNext={() => void settle()}
        />
      )}
      {proposal !== null && step === 'creating' && (
        <CreatingStep
          proposal={proposal}
          onBack={() => {
            setStep(isSettled(proposal) ? 'looking' : 'checking');
          }}
          onWrite={() => void write(proposal)}
        />
      )}
    </Frame>
  );
}
