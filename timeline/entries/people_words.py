"""Words for what somebody is. Someone told by one of them may be the next sentence's "he" or "she"."""

MEN = "boy brother chairman dad father fisherman husband king man policeman prince son spokesman widower"
WOMEN = "actress chairwoman daughter girl mother mum princess queen sister spokeswoman widow wife woman"
EITHER = r"""
    accused activist actor adviser aide ambassador analyst applicant arbitrator archbishop artist assistant astronaut attorney author
    bishop boss buyer candidate captain caretaker chancellor chief child claimant cleaner clerk coach colonel colleague commander
    commissioner consultant controller coroner councillor counsel critic customer defendant deputy detective diplomat director diver
    doctor driver editor economist employee engineer executive farmer fighter firefighter founder friend general governor guard head host
    inspector investigator journalist judge juror justice lawyer leader lieutenant magistrate manager mayor mediator member miner minister
    monitor musician neighbor neighbour nurse observer officer official operator opponent owner parent partner passenger patient person
    physician pilot player poet politician predecessor premier president priest prisoner producer professor programmer prosecutor receiver
    regulator reporter representative researcher resident rival sailor scientist secretary sergeant senator shareholder singer soldier
    speaker spokesperson star student successor suspect teacher technician tenant trader treasurer trustee veteran victim volunteer winger
    winner witness worker writer youth [\w-]+-year-old"""
