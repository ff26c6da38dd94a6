import { perfectionFiller } from '../../../src/rules/perfection-filler.js'
import { tablesFor } from './harness.js'

describe('perfection-filler', () => {
  const { finds, leaves, mends } = tablesFor(perfectionFiller)

  finds('praise of our own standards', [
    ['We strive for perfection in all we do.', '3-37: "strive for perfection in all we do"'],
    ['Our aim is to exceed your expectations.', '"to exceed your expectations"'],
    ['YOUR SATISFACTION IS OUR TOP PRIORITY!', '"YOUR SATISFACTION IS OUR TOP PRIORITY"'],
    ['We go above and beyond for our guests.', '"go above and beyond for our guests"'],
    ['We always go the extra mile.', '"go the extra mile"'],
    ["We're committed to excellence, and your room is ready.", '"committed to excellence"'],
    [
      'We’re dedicated to providing the highest level of service.',
      '"dedicated to providing the highest level of service"'
    ],
    ['We pride ourselves on our service.', '"pride ourselves on our service"'],
    ["That isn't the service we pride ourselves on giving.", '"pride ourselves on giving"'],
    ['You’re at the heart of everything we do.', '"at the heart of everything we do"'],
    ['We want to give you the best\npossible experience.', '"give you the best\npossible experience"']
  ])

  leaves('names, fields and other senses', [
    'We won the "Above & Beyond" award of the city.',
    'The survey is called "Exceeding Expectations".',
    'I set the priority of your ticket to high.',
    'Which of the two has top priority for you?',
    'The lid is a perfect fit.',
    'The plug meets the standard EN 60309.',
    'Excellent photo, thanks!',
    'The detour adds one extra mile.'
  ])

  leaves('negation and quotes', [
    "This certainly isn't what we strive for.",
    'We did not exceed your expectations, I know.',
    'Our advert says "we go the extra mile", and we did not.',
    'Our advert says “we go the extra mile”, and we did not.'
  ])

  mends('removal of a sentence that says nothing else', [
    ['It ships today. We strive for perfection. Best, Al', 'It ships today. Best, Al'],
    ["We're committed to excellence, and your room is ready."]
  ])

  finds('what a firm says it lives for', [
    ['Your happiness is what drives us every day.', '"Your happiness is what drives us every day"'],
    ['Your satisfaction means everything to us.', '"Your satisfaction means everything to us"'],
    ['We accept nothing short of excellence.', '"nothing short of excellence"'],
    ['Quality is our passion.', '"Quality is our passion"']
  ])
})
