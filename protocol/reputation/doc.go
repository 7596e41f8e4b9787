// Package reputation is what one requester knows of miners, and how it chooses among their quotes. It is a requester's
// own policy: nobody else has to agree, so numbers may be floating point. The same evidence, in the same order, with the
// same times, gives the same choice.
//
// # Evidence
//
// Nothing is believed because somebody says so. What counts is what the requester saw itself, and what is signed, final or
// staked:
//
//	Kept             own task, picture here and good within the quote's 90th percentile         1 good
//	Late             the same, later                                                            0.5 good, 0.5 bad
//	Refused          own task, refused after a firm quote                                       0.5 bad
//	Failed           own task, no answer, a stalled or broken stream, no commit, no picture     2 bad
//	Bad              own task, a picture that is not what was committed, or below the floor     6 bad
//	Rejected         own task, a committee rejected the picture                                 6 bad
//	OthersAccepted   certificate for somebody else's task                                       0.05 good, 2 in all
//	OthersRejected   a committee rejected a picture for somebody else                           3 bad
//
// Praise by others is cheap, a miner can be its own customer: all of it together counts as two kept promises. A
// rejection is not: a committee signed it. Weights halve every HalfLife, so a miner that mends is forgiven, and one that
// lives on its past is not.
//
// # Score
//
// Reliability is the probability that a task given to the miner is kept: a Beta posterior with prior (2, 1), whose evidence
// beyond a weight of 12 is scaled down, so that a long past neither excuses much nor keeps others out. Of it a
// choice takes its mean for newcomers and a random draw for others (Thompson sampling), times two factors of what the
// chain says: the level of the miner's test (package watch: 1, 0.9, 0.6, 0.2; suspended miners are not asked) and its stake
// over 150 x the price, at most 1. Slowness is the decayed geometric mean of the time taken over the quote's median, with
// a prior of two pictures that took as long as quoted, from 1/4 to 16. A quote then costs
//
//	(price + highest price x P50 x slowness / Patience) / reliability
//
// per good picture, and the cheapest comes first: waiting Patience is as bad as paying the highest price.
//
// # Newcomers
//
// A miner with fewer than three own tasks is a newcomer. Once there are others, one task in Exploration (10) is offered to
// newcomers first, in random order, and otherwise a newcomer competes with its prior alone. So however many identities
// join at once, together they get a tenth of the work beyond what their prices earn them, and an honest newcomer needs
// three pictures to be judged by them. Who failed, lacks half of its stake, or has a test against it is not tried.
package reputation
