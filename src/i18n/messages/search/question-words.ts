import type { InterfaceLocale } from '../../locales.ts';

/**
 * Words of questions, with a space between them; `*` stands for any ending. What one asks in one language may be typed
 * on the pages of another, so the search knows them all.
 */
interface QuestionWords {
  /** Words that say nothing of what is asked for. */
  empty: string;
  /** Words that an answer need not have, though it is the better for them. */
  soft: string;
  /** Words that ask for one fact: who signed, how far, what time, in what state, since when. */
  who: string;
  far: string;
  time: string;
  state: string;
  when: string;
}

export const questionWords: Readonly<Record<InterfaceLocale, QuestionWords>> = {
  ru: {
    empty:
      'а и или в во на с со к ко о об обо у от до по за из для при под над между через что чего чем как где куда откуда почему зачем сколько какой какая какое какие каких каким какими какую какого каком который которая которое которые котором которого чей чья чьи ли же бы не ни это этот эта эти тот та те есть быть был была было были будет его ее их он она они мы нас нам нами вы вас я мне можно нужно надо еще уже сейчас сегодня теперь нынче все весь про только ваш ваша ваши наш наша наши друг',
    soft: 'истори* отношени* связ* случил* произош* мэр* глав* подписан* подписал* подписыва* подписани* заключ* установ* стал* начал* город* имеет имеется есть знаком* поддержива* находится находятся лежит расположен* ехать лететь лет приехал* приезжал* приезжают',
    who: 'кто кем подписант* подписавш*',
    far: 'расстояни* километр* км далеко дальше ехать лететь',
    time: 'время времени часов час часовой часовом поясе пояс разница разницу разнице',
    state:
      'действует действуют действующ* силе актив* прекращ* прекратил* существует жив статус состояни* расторг*',
    when: 'когда год года году дата дату пор давно дня',
  },
  en: {
    empty:
      'a an the of in on at to for with by from and or as is are was were be been do does did has have had its it this that these those there what which how why where many much any all some can could will would should i me my we our you your they their he his she her about between still now today currently please tell show find list give',
    soft: 'histor* relation* tie ties happen* mayor* sign* conclud* begin* began start* become became establish* agree agreed city cities located lies made old hold come comes came coming',
    who: 'who whom whose signator* signer*',
    far: 'far distance kilometres kilometers km miles away',
    time: 'time clock hour hours zone timezone',
    state: 'force valid active status ended terminated exist* alive over state paused',
    when: 'when since date year long dated',
  },
};
