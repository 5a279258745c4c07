// What is wrong with the addresses that results go to.
import { words } from '../../language';

export const mailFindings = {
  'email-unreadable': words(
    '“{email}”不是邮箱地址。发邮件需要它，请改正。',
    '“{email}” is no e-mail address. Correct it; mail needs it.',
  ),
  'email-several': words(
    '“{email}”里不止一个邮箱地址。请每格只写一个，其余另起一行。',
    '“{email}” holds more than one address. Write one in each cell and the others in rows of their own.',
  ),
  'email-doubled': words(
    '邮箱“{email}”在《收件人》中出现了两次。请只保留一行。',
    'The address “{email}” is there twice in Recipients. Keep one row.',
  ),
  'recipient-incomplete': words(
    '收件人缺 {columns}。发邮件需要它，请补填或删去这一行。',
    'The recipient lacks {columns}. Mail needs it: fill it in or delete the row.',
  ),
  'recipients-missing': words(
    '《收件人》里没有一行可以寄出，没有一位领导会收到排名和通报。请在《收件人》中填写姓名和邮箱。',
    'No row of Recipients can be written to, so none of the leaders gets the ranking or the notice. Enter names and e-mail addresses in Recipients.',
  ),
  'leader-without-email': words(
    '“{unit}”的组长“{person}”没有邮箱。发邮件需要它，请在《单位》《人员》或《收件人》中填写。',
    '“{person}”, the leader of “{unit}”, has no e-mail address. Mail needs one: enter it in Units, Members or Recipients.',
  ),
  'unit-without-email': words(
    '“{unit}”没有组长，也没有邮箱，排名和明细没有人可寄。请在《单位》中填写邮箱，或在《人员》中写明组长。',
    '“{unit}” has neither a leader nor an e-mail address, so nobody gets its ranking and details. Enter an address in Units, or the leader in Members.',
  ),
  'member-without-email': words(
    '末位成员“{person}”没有邮箱，本人收不到自己的明细。请在《人员》中填写。',
    '“{person}”, named among the last, has no e-mail address and does not get the own details. Enter one in Members.',
  ),
};
