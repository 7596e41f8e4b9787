// Package watch is the statistical audit: it watches the scores of one miner's pictures and says how strongly they
// speak against honesty. Everything in it is integers, so all nodes that feed it the same final records agree.
//
// # The test
//
// Scores of honest pictures of one prompt class have some distribution F that nobody knows. A Reference holds n scores
// (about 2,000) drawn from it. A Watch asks of every score of its miner where it ranks among them and bets: that ranks
// are too low (noise, a smaller model, fewer steps) and that they are too high (pictures optimised against the scorer).
// The capital of all bets together, 1 at the start, is the e-value. Under honesty every bet is fair or worse, so
//
//	P(the e-value ever reaches x) <= 1/x                (Ville's inequality)
//
// however long the watch lasts: it may be looked at after every task. The levels follow from it (type Level).
//
// # Why the reference may be finite
//
// Ranks in one fixed sample are no fair game: if the sample happens to lie a little too high, every honest score ranks
// a little too low, and over 20,000 tasks the bets would win without end. Here the odds account for it: they
// are those of Polya's urn. Let T be the reference's m-th smallest score. If F is continuous, F(T) is distributed as
// Beta(m, n+1-m), and given that K of the miner's k scores so far fell below T, the next one does with
// probability
//
//	q = (m + K) / (n + 1 + k)
//
// exactly, whatever F is: reference and miner's scores are exchangeable, so the miner's own scores join the sample
// (online conformal prediction). A bet with factor 1 + l (1{score < T}/q - 1), 0 <= l <= 1, then has mean 1 given the
// past; so has any mixture of such bets over several T, because each has. Products of the factors are martingales,
// with the error of the reference, and of all watches that share it, inside the null hypothesis: no margin is needed
// for it. The probability is over the reference's draw, too: among 4,000 miners with one reference the expected
// number of false suspensions is still at most 4,000/1,000,000.
//
// A margin would have been the alternative: let the null hypothesis be every distribution within e of the sample's.
// For 2,000 scores and an error probability far below 1e-6 the Dvoretzky-Kiefer-Wolfowitz bound asks for e = 0.073, and
// a model that shifts ranks by less would never be found.
//
// # Ties
//
// Scores are integers, so ties happen. Order equal scores by independent uniform labels and the above holds exactly
// for the labelled scores. The watch does not draw labels; it takes of every tie the resolution that is worse for its
// bet: a score equal to T does not win, and yet it is counted in K. Then each factor is at most what it would be with labels, path by
// path, so the capital is at most that of a martingale.
//
// # When
//
// A miner may change at any time. Each bet is a mixture over the task s at which it starts, with weights w(s) that sum
// to one: with b = floor(log2 s), w(s) = 1 / (2^b (b+1)(b+2)). Capital not yet started stays aside. That is one number
// per bet, C <- (C + w(s)) * factor, and remains a martingale, where the usual CUSUM and Shiryaev-Roberts statistics
// are not. A change after 10,000 honest tasks costs 21 bits of evidence instead of 1. Started bets of an honest
// miner lose, so a bad day is forgotten, and never by decree.
//
// # Proven tasks
//
// A task that was re-executed and found right is not bet on: its honesty is no question any more. Chance chose it, so the others
// stay exchangeable. Its score joins the reference, which thereby learns what this miner's requesters like. At Alarming all
// tasks of the exact tier are audited, so a miner there is no longer bet against, and ProbationTasks proven tasks in a row
// end the alarm: the bets begin anew. An honest miner gets there once in ten thousand, so this adds as much to the
// probabilities above.
//
// # Margin
//
// The theorem speaks of scores that are exchangeable with the reference's. Requesters need not be so kind: one of them
// may like difficult subjects. So every q is raised to q + (1-q)/128: fair or worse even when 1 of 128 scores comes
// from anywhere. This also covers that the reference leaves out scores below the floor, a few in a thousand.
//
// # Rounding
//
// Capital is a 64-bit mantissa and an exponent; every operation rounds down, odds are rounded down to 2^-28. So the
// capital never exceeds the real numbers', and per observation it falls short by a relative error of at most 2^-27:
// after a million observations the e-value's log2 is at most 0.011 too low. The levels compare this capital.
package watch
