package kernel

// The scalar matrix product, in portable Go. Two rows of activations share one 64-bit word,
// low + high x 2^32, so that one multiplication by a weight makes two products; the low sum borrows
// from the high one while it is negative, and splitPair gives the loan back. Both sums stay within
// int32 (proved at load), which makes the trick exact.

// pairRows is how many rows one call of dotPairs handles: four words of two rows.
const pairRows = 8

// packPairs interleaves up to eight rows of k activations: words[4j + p] holds column j of rows 2p and 2p + 1; rows beyond
// the last are zero.
func packPairs[T int8 | uint8](words []int64, a []T, k int) {
	words = words[:4*k]
	if len(a) < pairRows*k {
		clear(words)
	}
	for r := 0; r < pairRows && (r+1)*k <= len(a); r += 2 {
		low, p := a[r*k:][:k], r/2
		if (r+2)*k > len(a) {
			for j, x := range low {
				words[4*j+p] = int64(x)
			}
			return
		}
		high := a[(r+1)*k:][:k]
		for j, x := range low {
			words[4*j+p] = int64(x) + int64(high[j])<<32
		}
	}
}

// splitPair separates the two sums of a word.
func splitPair(s int64) (low, high int32) {
	low = int32(s)
	return low, int32((s - int64(low)) >> 32)
}

// dotPairs multiplies eight packed rows with one row of weights.
func dotPairs(words []int64, w []int8) (s0, s1, s2, s3 int64) {
	words = words[:4*len(w)]
	for len(w) >= 2 && len(words) >= 8 {
		x, y := int64(w[0]), int64(w[1])
		s0 += words[0] * x
		s1 += words[1] * x
		s2 += words[2] * x
		s3 += words[3] * x
		s0 += words[4] * y
		s1 += words[5] * y
		s2 += words[6] * y
		s3 += words[7] * y
		w, words = w[2:], words[8:]
	}
	return s0, s1, s2, s3
}

// multiplyPairs is dst[i][n] = sum over j of a[i][j] w[n][j].
func multiplyPairs[T int8 | uint8](dst []int32, a []T, w []int8, rows, n, k int, words []int64) {
	for i := 0; i < rows; i += pairRows {
		packPairs(words, a[i*k:rows*k], k)
		if rows-i < pairRows {
			multiplyRest(dst[i*n:rows*n], words, w, n, k)
			return
		}
		out := dst[i*n : (i+pairRows)*n]
		for c := range n {
			s0, s1, s2, s3 := dotPairs(words, w[c*k:][:k])
			out[c], out[n+c] = splitPair(s0)
			out[2*n+c], out[3*n+c] = splitPair(s1)
			out[4*n+c], out[5*n+c] = splitPair(s2)
			out[6*n+c], out[7*n+c] = splitPair(s3)
		}
	}
}

// multiplyRest is multiplyPairs for the last rows, fewer than eight.
func multiplyRest(out []int32, words []int64, w []int8, n, k int) {
	for c := range n {
		var sums [pairRows]int32
		s0, s1, s2, s3 := dotPairs(words, w[c*k:][:k])
		sums[0], sums[1] = splitPair(s0)
		sums[2], sums[3] = splitPair(s1)
		sums[4], sums[5] = splitPair(s2)
		sums[6], sums[7] = splitPair(s3)
		for r := 0; r*n < len(out); r++ {
			out[r*n+c] = sums[r]
		}
	}
}

func dotWide(q, w []int16) int32 {
	var a, b int32
	w = w[:len(q)]
	for len(q) >= 4 && len(w) >= 4 {
		a += int32(q[0])*int32(w[0]) + int32(q[1])*int32(w[1])
		b += int32(q[2])*int32(w[2]) + int32(q[3])*int32(w[3])
		q, w = q[4:], w[4:]
	}
	return a + b
}
