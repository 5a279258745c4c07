// Why no mail was sent, and what to do about it.
import { words } from '../language';

export const mailRefusals = {
  mailWithErrors: words(
    '{month} 还有 {errors} 处错误没有更正，不能寄发结果。请按《检查结果》改正；结果有变的，先公布更正版。',
    '{errors} errors of {month} still stand, so its result is not mailed. Mend what Findings lists; where the result changes, publish a corrected version first.',
  ),
  mailPlanChanged: words(
    '您确认以后，收件人、发件人或邮件内容有了变化，因此一封也没有发出。请点“重新核对”，看过邮件再确认。',
    'Recipients, sender or content have changed since you confirmed them, so not one mail was sent. Press “Look again”, read the mails and confirm.',
  ),
  mailLogShort: words(
    '《运行日志》记有 {month} 第 {version} 版已发出 {logged} 封，《发送记录》里只剩 {found} 封，因此一封也没有发出，以免重复。请从版本历史找回《发送记录》。',
    'The run log knows of {logged} mails sent for {month}, version {version}, but the mail log has only {found} left, so nothing was sent lest anybody gets it twice. Bring the mail log back from the version history.',
  ),
  mailUnknown: words(
    '《发送记录》里没有这封邮件。请重新打开邮件列表再选。',
    'The mail log has no such mail. Open the list of mails again and choose.',
  ),
  mailNotInDoubt: words(
    '寄给“{name}”的邮件现在是“{state}”，不需要核实，因此没有改动。请重新打开邮件列表。',
    'The mail to “{name}” is “{state}” by now and not in doubt, so nothing was changed. Open the list of mails again.',
  ),
  testAddressUnknown: words(
    '不知道测试邮件寄往哪里：平台没有告知您的邮箱。请写明一个邮箱地址。',
    'Nobody knows where the test mail should go: the platform tells no address of yours. Give an address.',
  ),
  testAddressMalformed: words(
    '“{email}”不是一个邮箱地址，测试邮件没有发出。请改正后再试。',
    '“{email}” is no e-mail address, so the test mail was not sent. Correct it and try again.',
  ),
  testNotSent: words(
    '测试邮件没有发出。邮件服务的答复：{reason}',
    'The test mail was not sent. The mail service said: {reason}',
  ),
};
