import { wordSet } from '../../language/word-set.ts';

/**
 * Given and family names that very many people have: a name of nothing else says little. Folded spelling; other
 * romanisations are found by sound. Source: compiled by hand from common knowledge of the most frequent names of the
 * countries that world news is about.
 */
const COMMON = wordSet(`
  mohammed mohamed muhammad mohammad ahmed ahmad ali hassan hasan hussein hussain husain hossein mahmoud mahmud mustafa mostafa
  ibrahim ismail omar umar osman othman uthman khalid khaled abdullah abdallah abdul abdulrahman abdelrahman rahman karim kareem
  salim saleh salah salih saad saeed said yusuf youssef yousef yasin jamal jamil kamal hamid hamed nasser tariq tarek walid
  bilal hamza haider haidar abbas jaafar jafar qasim kassem kadhim kazim mahdi reza rezaei karimi mohammadi hosseini husseini
  ahmadi jabbar sattar amir javad majid rashid faisal fahad sami samir munir adnan bashir musa isa yahya zaki aziz latif khan
  shah malik iqbal akhtar hussaini alavi moradi rahimi fatima aisha mariam maryam zahra zainab
  john james robert michael mike william bill david richard charles joseph joe thomas tom chris christopher daniel dan paul mark
  donald george kenneth steven stephen steve edward brian ronald anthony tony kevin jason jeff jeffrey matthew matt gary timothy
  tim jose larry frank scott eric andrew andy raymond greg gregory patrick peter harold henry jack jim john ben sam alex adam nick
  ryan eric jacob jonathan justin mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen
  betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica amy anna emily emma rachel kate
  smith johnson williams brown jones miller davis garcia rodriguez wilson martinez anderson taylor thomas hernandez moore martin
  jackson thompson white lopez lee gonzalez harris clark lewis robinson walker perez hall young allen sanchez wright king green
  baker adams nelson hill ramirez campbell mitchell roberts carter phillips evans turner torres parker collins edwards stewart
  flores morris murphy rivera cook rogers morgan peterson cooper reed bailey bell kelly howard ward cox diaz richardson wood
  watson brooks bennett gray james reyes cruz hughes price myers long foster sanders ross morales powell sullivan russell ortiz
  jenkins gutierrez perry butler barnes fisher
  juan carlos luis jorge pedro miguel manuel francisco antonio javier alejandro fernandez gomez silva santos oliveira souza pereira
  costa ferreira alves lima jean pierre jacques marie martin bernard dubois durand hans peter muller schmidt schneider fischer weber
  ivan alexander sergei vladimir dmitri andrei alexei nikolai mikhail ivanov petrov smirnov kuznetsov popov vasiliev volkov
  mehmet ahmet mustafa yilmaz kaya demir celik sahin yildiz ozturk aydin
  nguyen tran pham hoang sharma kumar patel gupta verma das rao reddy nair perera fernando tanaka suzuki sato yamamoto watanabe
  kowalski novak rossi russo haddad khoury mwangi kamau otieno mensah owusu addo okafor bello adeyemi abebe tesfaye tadesse traore
  diallo keita coulibaly diop ndiaye sow toure barry wijaya santoso bautista mendoza castillo romero vargas rojas herrera medina
  aguilar vega castro ramos chavez guzman munoz soto contreras delgado mendez dominguez vasquez alvarez ramirez
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin wei jing lei min tao yong kim park choi jung kang cho
  yoon jang lim nguyen tran le pham hoang phan vu dang bui tanaka suzuki sato takahashi watanabe ito yamamoto nakamura
  singh kumar sharma gupta patel das ram raj prasad devi kaur
  moshe david cohen levi mizrahi avraham yosef`);

/** True for a part of a name that very many people have, and for one of two letters. */
export const isCommonName = (folded: string): boolean => folded.length < 3 || COMMON.has(folded);
