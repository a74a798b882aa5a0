import type { fr } from './fr.ts'

/** For who reads Portuguese. Not read again by a translator yet: the pages say so. */
export const pt: { readonly [Key in keyof typeof fr]?: string } = {
  'date-poll-asked': 'Sondagem de datas: que datas convêm?',
  'date-poll-asked.subject': 'Que data lhe convém? {title}',
  'date-poll-asked.text':
    'Olá {name},\n\nProcuramos uma data para esta reunião.\n\n{title}\n===\n\n{dates}\n\nDiga o que lhe convém, sem conta, até {day}:\n{link}\n\nEsta ligação é sua: não a passe a ninguém.\n\n{town}',
  'date-poll-reminder': 'Sondagem de datas: lembrete a quem não disse nada',
  'date-poll-reminder.subject': 'Mais dois dias para dizer as suas datas: {title}',
  'date-poll-reminder.text':
    'Olá {name},\n\nAinda não temos a sua resposta.\n\n{title}\n===\n\n{dates}\n\nDiga o que lhe convém, sem conta, até {day}:\n{link}\n\n{town}',
  'date-poll-kept': 'Sondagem de datas: a data escolhida',
  'date-poll-kept.subject': 'Data escolhida: {title}, {when}',
  'date-poll-kept.text':
    'Olá {name},\n\nObrigado. A data está escolhida: {when}.\n\n{title}\n===\n\nTome já nota. Receberá a convocatória mais tarde.\n\n{town}',
  'date-poll-dropped': 'Sondagem de datas: abandonada',
  'date-poll-dropped.subject': 'Já não é preciso responder: {title}',
  'date-poll-dropped.text':
    'Olá {name},\n\nJá não procuramos data para esta reunião. Não tem nada a fazer.\n\n{title}\n===\n\n{town}',

  title: 'Que data lhe convém?',
  'hello-named': 'Olá {name}. Procuramos uma data para esta reunião.',
  hello: 'Olá. Procuramos uma data para esta reunião.',
  until: 'Responda até {day}. Até lá pode mudar de ideia.',
  'who-reads':
    'A equipa que prepara a reunião vê o seu nome e a sua resposta. Os outros só veem quantas pessoas disseram sim ou não. Tudo é apagado um mês depois.',
  'answer.yes': 'Sim',
  'answer.if-need': 'Se for preciso',
  'answer.no': 'Não',
  counts: 'Respostas até agora: {yes} sim, {ifNeed} se for preciso, {no} não',
  send: 'Enviar as minhas respostas',
  sent: 'Está anotado. Obrigado.',
  'door.closed': 'A sondagem terminou: a câmara escolhe a data.',
  'door.kept': 'A data está escolhida: {when}.',
  'door.dropped': 'Esta sondagem foi abandonada: já não há nada a responder.',
  'fault.missing': 'Diga sim, se for preciso ou não.',
  'fault.closed': 'A sondagem terminou: já não se pode responder.',
  'fault.ended': 'Esta sondagem acabou: já não se pode responder.',
  'fault.too-many': 'Demasiadas respostas em pouco tempo: tente de novo daqui a uma hora.',
}
