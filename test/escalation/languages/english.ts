/** English of every day, and English that only looks as if it asked for a person. */
import { sayingsOf } from './speaks.ts';

export const english = sayingsOf(`
  Where is my order?
  Can I change the delivery address to my office?
  My order number is 48213, placed on Monday
  What are your opening hours on Sunday?
  Do you ship to Spain, and how much is it per item?
  I need a refund policy document for my tax return
  The name on the account is Maria Lopez
  Please wait a moment, I am looking for the receipt
  It came in the wrong colour, can I swap it?
  How do I reset my password?
  The app shows an error when I log in
  Is there a student discount?
  I would like to book a table for two
  When does the sale end?
  Thanks, that is all I needed
  Can you send me the invoice as a PDF?
  I want to add a second driver to my policy
  Could you tell me the total with tax?
  My flight to San Francisco leaves at noon
  Do I need a visa for Costa Rica?
  The table is fine, but one chair has a scratch
  How long does the battery last?
  Does the phone come with a charger?
  I moved house last week
  Which of the two plans has more data?
  I bought it in a store in Los Angeles
  Put the ticket in my name, please
  Is the pasta gluten free?
  My son plays in the yard after school
  The promo code does not apply to shoes
  Where can I find the serial number?
  It is a gift, so no price tag please
  Can you check the status of claim 77120?
  I have a question about my statement
  Do you have this in a medium?
  We are a company of ten people
  What is the exchange rate today?
  The parcel was left with a neighbour
  Is Orlando one of your destinations?
  Please note my new phone number
  I am a nurse and work at night
  My card ends in 4411
  Can I pick it up at the airport?
  The website is slow on my laptop
  How do I turn off the notifications?
  Are dogs allowed in the hotel?
  I ordered two and received one
  Is breakfast included?
  The manual says to press the button twice
  What time do you close on Friday?
  I will check and come back to you
  Will the driver ring the bell?
`);

export const englishLookAlikes = sayingsOf(`
  are you a human?
  am I talking to a real person or to a bot?
  your agent told me that it would come on Friday
  no need for a person, thanks
  I don't want to talk to anybody
  who is my adviser?
  the courier said he would call me
  I already talked to a colleague of yours
  my manager needs the invoice
  how much is it per person?
  I am an agent of the insurer
  do you have an operator's manual?
  a person in the store was very kind
  is this agent fee refundable?
`);
