import { publishWords } from '../../text/dialogs/publish';
import { useSpeech } from '../dialog/speech';
import { TextField } from '../parts/text-field';
import type { Approval } from './named-approval';

interface ApprovalFieldsProps {
  readonly approval: Approval;
  readonly onChange: (approval: Approval) => void;
}

export function ApprovalFields({ approval, onChange }: ApprovalFieldsProps) {
  const { say } = useSpeech();
  const change = (part: Partial<Approval>): void => {
    onChange({ ...approval, ...part });
  };
  return (
    <fieldset>
      <legend>{say(publishWords.approval)}</legend>
      <p class="quiet">{say(publishWords.approvalHint)}</p>
      <div class="row top">
        <TextField
          label={say(publishWords.approvedBy)}
          value={approval.approvedBy}
          onChange={(approvedBy) => {
            change({ approvedBy });
          }}
        />
        <TextField
          label={say(publishWords.approvedOn)}
          value={approval.approvedOn}
          hint={say(publishWords.approvedOnHint)}
          onChange={(approvedOn) => {
            change({ approvedOn });
          }}
        />
      </div>
      <TextField
        label={say(publishWords.reasonField)}
        value={approval.reason}
        onChange={(reason) => {
          change({ reason });
        }}
      />
    </fieldset>
  );
}
