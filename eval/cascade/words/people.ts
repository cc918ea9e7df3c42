/** Given and family names by culture. Families are made up; given names are everybody's. `/` parts spellings of one name. */
export const PEOPLE: readonly { readonly given: string; readonly family: string }[] = [
  {
    given:
      'Yusuf/Youssef Khalid/Khaled Nadim/Nadeem Layla/Leila Tariq/Tareq Munir/Mounir Huda/Houda Samira/Sameera Rashid/Rasheed',
    family:
      'al-Qasrawi/al-Kasrawi Haddarin/Hadarin al-Zubari/al-Zoubari Mousawar/Musawar al-Rafidawi/el-Rafidawi Shammouti/Shamouti al-Harrani/al-Harani Barghash/Bargash',
  },
  {
    given: 'Farid/Fareed Shirin/Shireen Bahram Mehrdad Parisa Kurosh/Kourosh Nasrin/Nasreen Hamid/Hameed',
    family:
      'Khorramzadi/Khoramzadi Golabchian Tavassolpur/Tavassolpour Mirhendi/Mir-Hendi Ashtarian Sohrabifar/Suhrabifar Daneshkhu/Daneshkhou',
  },
  {
    given: 'Pavel Irina Mila Oleg Danica Sergei/Sergey Vesna Bogdan',
    family: 'Dravenko Tolmirov/Tolmiroff Kesarova Vishnec Bralovic Zoritsky/Zoritskiy Murenkov Halupka',
  },
  {
    given: 'Kwabena Ama Sena Ifeoma Chidi Abena Kofi Ngozi',
    family: 'Adokwei Mensara Okorua Batuleh Nwachuru Tettehma Owusari Dimbaye',
  },
  {
    given: 'Ingrid Tom Alice Erik Margaret Henrik Joan Peter',
    family: 'Halvorsby Wexcombe Tarnley Aldrup Fennimont Ostrander-Vale Kirkdale Lundqvestad',
  },
  {
    given: 'Rosa João/Joao Mateo Elena Beatriz Tomás/Tomas Lucía/Lucia',
    family: 'Castelmar Rivadena Quintelho Barreiroz Montalván/Montalvan Iturbeña/Iturbena',
  },
  {
    given: 'Mei Arun Priya Hiroshi Thuy Min-jun Kavita',
    family: 'Tanigami Venkataswar Lianghao Phanthara Morikuza Desarkar Baekwon',
  },
];

/** What people are, before a name ("harbour master Ama Mensara") and behind it ("Ama Mensara, the harbour master of Kesmouth,"). */
export const ROLES: readonly { readonly before: string; readonly behind: string }[] = [
  { before: 'harbour master', behind: 'the harbour master of {place}' },
  { before: 'Mayor', behind: 'the mayor of {place}' },
  { before: 'Governor', behind: 'the governor of {place} province' },
  { before: 'hospital director', behind: 'the director of the main hospital in {place}' },
  { before: 'lawmaker', behind: 'a lawmaker from {place}' },
  { before: 'union leader', behind: 'the head of the dockers’ union in {place}' },
  { before: 'aid worker', behind: 'an aid worker in {place}' },
  { before: 'fire chief', behind: 'the fire chief of {place}' },
  { before: 'Prosecutor', behind: 'a prosecutor in {place}' },
  { before: 'shopkeeper', behind: 'a shopkeeper in {place}' },
  { before: 'engineer', behind: 'an engineer who works in {place}' },
  { before: 'Professor', behind: 'a professor at the University of {place}' },
  { before: 'Col.', behind: 'a retired army colonel' },
  { before: 'opposition politician', behind: 'an opposition politician' },
  { before: 'schoolteacher', behind: 'a schoolteacher from {place}' },
];

/** Those who will not be named. */
export const NAMELESS: readonly string[] = [
  'a senior official',
  'a senior {body} official',
  'an official at the {body} who asked not to be named',
  'a source close to the {body}',
  'an official familiar with the matter',
  'a security official, speaking on condition of anonymity,',
  'a diplomat who declined to be identified',
  'a government source',
];
