// @ts-check
// The least that a grammY bot can be: what Mujaz is compared with.
import { Bot } from 'grammy'

const { BOT_TOKEN = '', TELEGRAM_API_ROOT = '' } = process.env
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } })
bot.on('message', ctx => ctx.reply('constant'))
await bot.start()
