# Mujaz's interface in English. Ids and variables are those of ar.ftl; article texts stay Arabic.

## Name and descriptions

bot-name = Mujaz
bot-short-description = Ask about Arabic news; the answers are the article's own words.
bot-description =
    I answer questions about Arabic news articles in the article's own words: a summary, who said what, who is who, when and where, and a search.
    Write a question as you would to a friend, or choose a command from the menu.

## Commands

command-start = Start
command-summary = Summary of the article
command-quotes = Who spoke and what they said
command-who = The people named
command-when = The dates in order
command-where = The places named
command-search = Search the articles
command-articles = The articles at hand
command-read = The article itself
command-settings = Settings
command-help = Help
command-about = What Mujaz is
command-privacy = Privacy

## Buttons

button-summary = Summary
button-shorter = Shorter
button-longer = Longer
button-quotes = Quotations
button-quotes-of = { $name }: quotations
button-all-quotes-of = { $gender ->
    [female] All she said
   *[male] All he said
  }
button-who = People
button-profile = { $gender ->
    [female] Who is she?
   *[male] Who is he?
  }
button-when = Dates
button-where = Places
button-articles = Articles
button-read = The article
button-help = Help
button-settings = Settings
button-about = What Mujaz is
button-privacy = Privacy
button-next = Next
button-previous = Previous

## Numbers

count-quotations = { $count ->
    [one] { $count } quotation
   *[other] { $count } quotations
  }
count-direct = { $count ->
    [one] { $count } direct quotation
   *[other] { $count } direct quotations
  }
count-reported = { $count ->
    [one] { $count } reported statement
   *[other] { $count } reported statements
  }
count-mentions = { $count ->
    [one] mentioned once
    *[other] mentioned { $count } times
  }
count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
count-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
  }
count-dates = { $count ->
    [one] { $count } date
   *[other] { $count } dates
  }
count-paragraphs = { $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
  }
count-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
  }

## Places in the article

page-of = Page { $page } of { $pages }
paragraph-number = paragraph { $paragraph }
paragraph-headline = headline
article-dated = { $headline } ({ $date })
article-source = Source: { $source }

## What cannot be done

error-failed = I could not answer just now. Please try again in a moment.
error-article-gone = This article is no longer available. Please choose another.
error-no-articles = I have no articles yet.
error-button-stale = This button no longer works. Please write your question again.
error-only-text = I can read text only. Write a question about the news or the name of somebody who spoke, or see /help.
error-slow-down = { $count ->
    [one] You are faster than I am! Give me { $count } second, please.
   *[other] You are faster than I am! Give me { $count } seconds, please.
  }

## Start and help

start-greeting = Welcome! I am Mujaz: I answer questions about Arabic news in the article's own words, and give every statement to the one who made it.
start-current-article = Current article
start-try = Try asking:
example-summary = لخّص لي المقال
example-said = { $gender ->
    [female] ماذا قالت { $name }؟
   *[male] ماذا قال { $name }؟
  }
example-who = { $gender ->
    [female] من هي { $name }؟
   *[male] من هو { $name }؟
  }
example-when = ما التواريخ المذكورة؟
help-intro = Ask me in Arabic, standard or dialect, as you would ask a friend, or use the commands. Whatever I show of an article is copied from it word for word.
help-questions = Questions to try
help-commands = Commands
help-search = In a search, put a phrase in quotation marks to match it as it is, and write from: for a speaker, after: or before: for the article's date. Example: «القمة» from:بوتين after:2019
help-groups = In groups I answer when I am addressed: by a command, by my name or by a reply to my message.
about-what = Mujaz is a free program that answers your questions about Arabic news articles.
about-how = I write nothing of my own about the news: every summary, quotation and answer is a piece of the article as it stands, with the number of its paragraph. Reported speech is marked as reported, and what I compute from the publication date is marked as computed.
about-limits = I analyse the text by rules of the language, not with a language model, and I may get a speaker or a name wrong. When in doubt, read the article.
privacy-kept = For each chat I keep its settings only: interface language, kind of messages, chosen article.
privacy-not-kept = I keep neither your questions nor your messages, your name or your number, and give none of them to anybody. An answer may stay in memory for a short while for whoever asks the same, with no trace of who asked.
privacy-delete = To erase the settings, block the bot or remove it from the group.

## Summary

summary-heading = Summary of the article
summary-none = There is nothing to summarise in this article.

## Quotations

quotes-heading = Who spoke in the article
quotes-heading-about = What is said in the article about “{ $words }”
quotes-of = { $gender ->
    [female] What { $name } said
   *[male] What { $name } said
  }
quotes-of-about = { $gender ->
    [female] What { $name } said about “{ $words }”
   *[male] What { $name } said about “{ $words }”
  }
quotes-reported = reported speech
quotes-none = Nobody is quoted in this article.
quotes-unnamed = speaker not named
quotes-first = The quotations in order
quotes-silent = { $gender ->
    [female] { $name } is named in the article, but she is not quoted in it.
   *[male] { $name } is named in the article, but he is not quoted in it.
  }
quotes-nothing-about = { $gender ->
    [female] I found nothing about “{ $words }” in what { $name } said. This is what she said:
   *[male] I found nothing about “{ $words }” in what { $name } said. This is what he said:
  }
quotes-nobody-about = I found nothing about “{ $words }” in the article's quotations. This is what is said in it:

## Looking for a person

person-absent = “{ $name }” is not in this article.
person-only-words = I found nobody of the name “{ $name }” in this article. These words occur here:
person-speakers = Who speaks in the article:
person-named = Who is named in the article:
person-elsewhere = { $count ->
    [one] I found this name in another article:
   *[other] I found this name in other articles:
  }
person-which = Whom do you mean by “{ $name }”?

## People

who-heading = People in the article
who-none = I found nobody named in this article.
who-name = Name
who-role = Role
who-mentions = Mentions
who-quotations = Quotations
profile-also = Also called in the article:
profile-told = { $gender ->
    [female] What the article says about her
   *[male] What the article says about him
  }
profile-said = { $gender ->
    [female] From what she said
   *[male] From what he said
  }
profile-silent = { $gender ->
    [female] She is not quoted in the article.
   *[male] He is not quoted in the article.
  }

## Dates and places

when-heading = Dates in the article
when-none = I found no dates in this article.
when-computed = computed from the publication date
when-undated = Without a certain date
when-published = The article was published on { $date }.
when-unknown-publication = The article's publication date is not known, so days such as “yesterday” cannot be computed from it.
where-heading = Places in the article
where-none = I found no named places in this article.

## Search and articles

search-heading = Results for “{ $words }”
search-none = I found no “{ $words }” in the articles.
search-empty = Write what to search for after the command, like: /search العلاقات
search-not-understood = I did not understand this as a question, so I searched for its words.
search-ignored-speaker = Nobody is quoted under “{ $words }”, so I searched for the words themselves.
search-ignored-date = I could not read “{ $words }” as a date, so I searched without it.
search-ignored-phrase = The phrase { $words } does not occur as it is, so I searched for its words.
articles-heading = Articles at hand
articles-current = current article
articles-choose = Choose an article to ask about:

## Questions

question-none = I found no answer to this question in the article.
question-not-explicit = I found no explicit answer to this question in the article.
question-nearest = The closest in the article:
question-context = Context
question-elsewhere = I did not find the answer in the current article, but in another one:

## Settings

settings-heading = Settings
settings-language = Interface language
settings-messages = Kind of messages
settings-ar = Arabic (العربية)
settings-en = English
settings-rich = formatted
settings-plain = plain, for old apps
settings-article = Current article
settings-snippets = Article texts always stay in Arabic.
settings-saved = Saved.
