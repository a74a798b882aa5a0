import type { fr } from './fr.ts'

/** For who reads Portuguese. Not read again by a translator yet: the pages say so. */
export const pt: { readonly [Key in keyof typeof fr]: string } = {
  'usual.welcome': 'Foi bem recebido?',
  'usual.speech': 'Conseguiu falar?',
  'usual.clarity': 'Foi claro?',
  'usual.use': 'Foi útil?',
  'usual.return': 'Volta a vir?',
  'answer.yes': 'Sim',
  'answer.somewhat': 'Um pouco',
  'answer.no': 'Não',

  title: 'A sua opinião sobre esta reunião',
  lead: 'Cinco perguntas, um minuto. Sem nome nem conta: ninguém sabe quem respondeu.',
  remark: 'Quer dizer mais alguma coisa?',
  'remark-hint': 'Só a equipa da câmara lê. Não escreva o nome de ninguém.',
  kept: 'A cidade só guarda números: quantas pessoas responderam o quê. As palavras livres são apagadas ao fim de um ano.',
  trap: 'Não escreva nada aqui',
  send: 'Enviar',
  thanks: 'Obrigado, a sua opinião conta.',
  'thanks-text': 'Junta-se à dos outros. Pode fechar esta página.',
  until: 'Pode responder até {day}.',
  before: 'Esta reunião ainda não começou. Volte quando tiver começado.',
  over: 'Acabou: já não se pode responder para esta reunião.',
  back: 'A página da reunião',
  results: 'O que pensaram os participantes',
  'results-lead':
    '{count, plural, one {# pessoa respondeu} other {# pessoas responderam}}, sem dar o nome.',
  question: 'Pergunta',
  share: '{count} ({percent}%)',
  'call.title': 'Esteve lá?',
  'call.text': 'Diga o que pensou: cinco perguntas, sem nome.',
  'call.go': 'Dar a minha opinião',

  'sheet.lead': 'Sem nome. Marque uma casa por linha e deixe esta folha à saída.',
  'sheet.label': 'Ou responda com o seu telemóvel',
  'sheet.said': 'Código QR: abre a página destas perguntas, {address}',
  'sheet.notice':
    'Aponte para o quadrado, ou escreva este endereço, até {day}. A cidade só guarda números. Não escreva o nome de ninguém.',

  'meeting-feedback': 'Pedido de opinião, no dia a seguir a uma reunião',
  'meeting-feedback.subject': 'O que achou de: {title}?',
  'meeting-feedback.text':
    'Bom dia,\n\nEra esperado na reunião «{title}», a {day}. O que achou? Cinco perguntas, um minuto, sem nome nem conta:\n{link}\n\nPode responder até {until}. A cidade só guarda números: ninguém sabe quem respondeu. É a única mensagem que enviamos sobre isto.\n\n{town}',

  'fault.missing': 'É preciso preencher esta linha.',
  'fault.too-long': 'É demasiado longo: {most} letras no máximo.',
  'fault.nothing': 'Responda pelo menos a uma pergunta, ou escreva uma palavra abaixo.',
  'fault.invalid': 'Esta página ficou velha: carregue-a de novo e responda.',
  'fault.trap': 'Deixe vazio o campo escondido.',
  'fault.too-many': 'Demasiadas respostas em pouco tempo neste lugar: tente daqui a uma hora.',
}
