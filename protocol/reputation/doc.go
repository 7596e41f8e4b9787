// Package reputation is what one requester knows of miners, and how it chooses whom to ask and whose quote to take. It is
// a requester's own policy: nobody else has to agree, so numbers may be floating point. The same evidence, in the same
// order, with the same times, gives the same choice.
//
// # Evidence
//
// Nothing is believed because somebody says so. What counts is what the requester saw itself, and what is signed, final or
// staked:
//
//	Kept             own task, picture here and good within the quote's 90th percentile         1 good
//	Late             the same, later                                                            0.5 good, 0.5 bad
//	Refused          own task, refused after a firm quote                                       0.5 bad
//	Failed           own task, no answer, a stalled or broken stream, no commit, no picture,
//	                 or one below the floor in the exact tier, where its audit has the last word 2 bad
//	Bad              own task, a picture that is not what was committed, or below the floor     6 bad
//	Rejected         own task, a committee rejected the picture                                 6 bad
//	OthersAccepted   certificate for somebody else's task                                       0.05 good, 2 in all
//	OthersRejected   a committee rejected a picture for somebody else                           3 bad
//
// Praise by others is cheap, a miner can be its own customer: all of it together counts as two kept promises. A
// rejection is not: a committee signed it. Weights halve every HalfLife, so a miner that mends is forgiven, and one that
// lives on its past is not.
//
// # Cost
//
// Reliability is the probability that a task given to the miner is kept: a Beta posterior with prior (2, 1), whose evidence
// beyond a weight of 12 is scaled down, so that a long past neither excuses much nor keeps others out. Of it a
// choice takes its mean for newcomers and a random draw for others (Thompson sampling), times two factors of what the
// chain says: the level of the miner's test (package watch: 1, 0.9, 0.6, 0.2; suspended miners are not asked) and its
// security, at most 1:
//
//	security = stake / (150 x highest price in play)
//
// The highest price is what the requester would pay at most, not what was quoted: or the smallest stake would be enough for
// whoever quotes nothing. Slowness is the decayed geometric mean of the time taken over the quote's median, with a prior
// of two pictures that took as long as quoted, from 1/4 to 16. With r for the reliability, a quote costs
//
//	wait = P50 x slowness + (1/r - 1) x (Failure + P90)
//	cost = price + highest price x wait / Patience
//
// since a miner that fails is not paid but costs the time until that is noticed, 1/r - 1 times for one picture, and waiting
// Patience is as bad as paying the highest price. Trying miners in the order of this cost gives the least expected
// cost of all orders: it is the cost of a try over its chance, by which swapping two neighbours never gains.
//
// # Rank
//
// Price buys nothing from who has not shown that it delivers. Before cost counts the rank:
//
//	explored   the newcomer whose turn it is
//	proven     has delivered, and reliability x factors is at least 1/2
//	unknown    has not; the same of its prior, and the whole security
//	doubtful   everybody else
//
// # Newcomers
//
// A miner with fewer than three own tasks is a newcomer. Once there are others, one task in Exploration (10) is offered to one
// newcomer first, drawn by stake among those at hand that are not doubtful and have not failed: each has a ticket, -ln(u) / stake
// with u from the task's seed and its address, and the smallest wins. The smallest ticket of an owner's identities has the same
// distribution as that of one identity with all of its stake, so splitting stake gains nothing, and however many join at once,
// they get a tenth of the first tries between them. A proven miner is turned to next.
//
// # Asking
//
// Whoever is not asked is not chosen, and identities are cheap, so asking is by stake, too. Of the miners that were found, some
// eight times as many as there are places, the ones with the smallest tickets are asked: proven ones first, a quarter of the places for
// unknown ones (half when it is a newcomer's turn), and at most a quarter for doubtful ones unless there is nobody else.
package reputation
