/** The poster in Portuguese. */
export const posterPt = {
  'kind.council': 'Conselho',
  'kind.public': 'Reunião pública',
  'kind.workshop': 'Oficina',
  when: 'Quando',
  'from-to': '{day}, das {start} às {end}',
  where: 'Onde',
  'way-there': 'Como chegar',
  agenda: 'De que vamos falar',
  more: '{count, plural, one {e mais um ponto} other {e mais # pontos}}',
  welcome: 'No local',
  interpreter: 'Intérprete: diga-nos a sua língua',
  'sign-language': 'Língua gestual',
  wheelchair: 'Entrada e sala acessíveis em cadeira de rodas',
  childcare: 'Alguém toma conta das crianças',
  ride: 'Transporte para vir: peça-o',
  'code.said': 'Código QR: abre a página desta reunião, {address}',
  'code.label': 'Saber mais, inscrever-se, fazer uma pergunta',
  'code.notice': 'Aponte o telemóvel para o quadrado, ou escreva este endereço.',
  'code.contact':
    'Aponte o telemóvel para o quadrado, ou escreva este endereço. Pode também escrever para {contact} ou vir à câmara municipal.',
} as const
