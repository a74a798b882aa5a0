import type { fr } from './fr.ts'

/** For who reads Portuguese. Not read again by a translator yet: the pages say so. */
export const pt: { readonly [Key in keyof typeof fr]: string } = {
  'text.usual':
    'É convocado para a reunião. As suas perguntas e as suas ideias têm lá lugar: venha como é.',
  'agenda.answers': 'Respostas às perguntas da última vez',
  'agenda.documents': '{title}. Para ler antes, na página da reunião: {titles}',

  'meeting-notice': 'Convocatória para uma reunião',
  'meeting-notice.subject': 'Convocatória: {title}, {day}',
  'meeting-notice.text':
    'Bom dia {name},\n\n{text}\n\n{title}\n===\n\nQuando: {when}\nOnde: {place}\n\nOrdem do dia:\n\n{agenda}\n\nVem à reunião? Responda aqui, sem conta:\n{link}\n\nNa mesma página, peça um intérprete, alguém para tomar conta das crianças, um transporte ou um acesso para cadeira de rodas. Este endereço é só seu: não o passe a ninguém.\n\nA página da reunião: {page}\nPara a sua agenda: {file}\n\n{town}',
  'meeting-notice-reminder': 'Lembrete a quem não respondeu',
  'meeting-notice-reminder.subject': 'Vem à reunião? {title}',
  'meeting-notice-reminder.text':
    'Bom dia {name},\n\nAinda não temos a sua resposta para esta reunião.\n\n{title}\n===\n\nQuando: {when}\nOnde: {place}\n\nResponda aqui, sem conta, mesmo para dizer que não vem:\n{link}\n\nA página da reunião: {page}\n\n{town}',
  'meeting-notice-moved': 'Reunião mudada',
  'meeting-notice-moved.subject': 'Mudança: {title}',
  'meeting-notice-moved.text':
    'Bom dia {name},\n\nA reunião muda de data ou de lugar. Aqui estão os certos:\n\n{title}\n===\n\nQuando: {when}\nOnde: {place}\n\nSe a data mudou, a sua resposta de antes já não conta. Responda aqui:\n{link}\n\nA página da reunião: {page}\nPara a sua agenda: {file}\n\n{town}',
  'meeting-notice-cancelled': 'Reunião anulada',
  'meeting-notice-cancelled.subject': 'Anulada: {title}',
  'meeting-notice-cancelled.text':
    'Bom dia {name},\n\nEsta reunião foi anulada:\n\n{title}\n===\n\nEstava marcada para: {when}\nOnde: {place}\n\nPorquê: {why}\n\nA página da reunião: {page}\n\n{town}',

  'letter.title': 'Convocatória',
  'letter.text':
    'Bom dia {name},\n\n{text}\n\n{title}\n\nQuando: {when}\n\nOnde: {place}\n\nOrdem do dia:\n\n{agenda}\n\nVem à reunião? Diga à Câmara, no atendimento ou aqui: {contact}. Peça também um intérprete, alguém para tomar conta das crianças, um transporte ou um acesso para cadeira de rodas.\n\nA página da reunião: {page}',
  'letter.day': '{day}',
  'letter.desk': 'o atendimento da Câmara',

  'answer.title': 'A sua resposta',
  'answer.hello': 'Bom dia {name}. É convocado para esta reunião.',
  'answer.when': 'Quando',
  'answer.where': 'Onde',
  'answer.page': 'Ler a ordem do dia',
  'answer.to-read': 'Para ler antes da reunião:',
  'answer.ask': 'Vem à reunião?',
  'answer.coming': 'Sim, venho',
  'answer.excused': 'Não, peço desculpa',
  'answer.send': 'Enviar a minha resposta',
  'answer.change': 'Pode mudar a sua resposta até ao fim da reunião.',
  'answer.is-coming': 'Está registado: vem.',
  'answer.is-excused': 'Está registado: não vem.',
  'answer.over': 'Esta reunião já se realizou: já não há nada a responder.',
  'answer.cancelled': 'Esta reunião foi anulada: já não há nada a responder.',
  'answer.kept': 'Só a equipa que prepara a reunião lê a sua resposta. É apagada um mês depois.',
  'mine.title': 'As minhas convocatórias',
  'mine.lead': 'As próximas reuniões para as quais é convocado, e a sua resposta.',
  'mine.empty': 'Nenhuma convocatória',
  'mine.empty-hint': 'Quando um dos seus conselhos o convoca, a reunião aparece aqui.',
  'mine.called': 'É convocado para esta reunião.',
  'mine.silent': 'Ainda não respondeu',
  'mine.coming': 'Vem à reunião',
  'mine.excused': 'Pediu desculpa por não vir',
  'mine.answer': 'Responder',
  'mine.change': 'Mudar a minha resposta',
  'fault.missing': 'Falta aqui uma resposta.',
  'fault.too-long': 'É demasiado longo: {most} letras no máximo.',
  'fault.too-many': 'Demasiadas respostas em pouco tempo: tente de novo daqui a uma hora.',
}
